package app.synoptic.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The list of parts is that of what runs.
class DependenciesTest {

    private static final Set<String> BESIDE = Set.of("Noto Sans, Noto Serif", "OpenJDK");

    @Test
    void areThoseOfTheClassPath() throws Exception {
        Set<String> listed = Dependencies.all().stream().filter(part -> !BESIDE.contains(part.name()))
                .map(part -> part.name() + " " + part.version()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> running = new TreeSet<>();
        for (String jar : Files.readString(classPath()).strip().split(File.pathSeparator)) {
            Path version = Path.of(jar).getParent();
            running.add(version.getParent().getFileName() + " " + version.getFileName());
        }

        assertThat(listed).isNotEmpty().isEqualTo(running);
    }

    /// What the build wrote down, beside the classes or where it usually does.
    private static Path classPath() throws URISyntaxException {
        Path beside = Path.of(Dependencies.class.getProtectionDomain().getCodeSource().getLocation().toURI()).resolveSibling("class-path");
        return Files.exists(beside) ? beside : Path.of("target/class-path");
    }

    @Test
    void leaveTheLicenceOfTheProgramAsItIs() {
        assertThat(Dependencies.all()).allSatisfy(part -> assertThat(part.licence())
                .matches("(MIT|Apache-2\\.0|BSD-[23]-Clause|MPL-2\\.0|OFL-1\\.1|LGPL-2\\.1-or-later|GPL-2\\.0 with Classpath Exception)( or .*)?"));
    }
}
