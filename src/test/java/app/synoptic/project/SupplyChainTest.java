package app.synoptic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the program is made of: the very files that were looked at, under licences that leave ours alone.
class SupplyChainTest {

    /// A line is `SHA-256  file`. Who takes another library, or another version, looks at it and writes its line anew.
    private static final Path LOCK = Path.of("packaging/libraries.sha256");

    /// One of these has to be among the licences a library offers.
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "BSD-4-Clause", "The 3-Clause BSD License",
            "MPL-2.0", "Mozilla Public License Version 1.1", "Bouncy Castle Licence", "LGPL-2.1-or-later", "GPL-2.0-with-classpath-exception");

    @Test
    void librariesAreTheFilesThatWereLookedAt() throws IOException {
        Set<String> locked = new TreeSet<>(Files.readAllLines(LOCK));
        List<String> others = libraries().map(SupplyChainTest::line).filter(line -> !locked.contains(line)).toList();
        assertThat(others).as("not in " + LOCK).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "synoptic.bom", matches = ".+")
    void librariesAreUnderLicencesThatLeaveOursAlone() {
        JsonNode bill = JsonMapper.shared().readTree(Path.of(System.getProperty("synoptic.bom")).toFile());
        List<String> wrong = new ArrayList<>();
        for (JsonNode part : bill.path("components")) {
            Set<String> licences = part.path("licenses").valueStream().map(one -> one.path("expression").asString(
                    one.path("license").path("id").asString(one.path("license").path("name").asString("")))).collect(Collectors.toSet());
            if (licences.stream().noneMatch(ALLOWED::contains)) {
                wrong.add(part.path("name").asString() + " " + licences);
            }
        }
        assertThat(bill.path("components").size()).isGreaterThan(30);
        assertThat(wrong).isEmpty();
    }

    private static Stream<Path> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> entry.endsWith(".jar")).map(Path::of)
                .filter(jar -> !jar.getFileName().toString().startsWith("surefire")).distinct();
    }

    private static String line(Path jar) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return HexFormat.of().formatHex(digest) + "  " + jar.getFileName();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(jar.toString(), e);
        }
    }
}
