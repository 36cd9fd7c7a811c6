package app.synoptic.cli.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.SignException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence is said somewhere, and whatever is said has its sentence.
class ProofWordsTest {

    private static final Pattern SAID = Pattern.compile("(?:ProofWords\\.)?\\bof\\(\"([a-z]+\\.[a-z-]+)\"");

    @Test
    void areSaidAndThere() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/app/synoptic/cli/proof"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(source)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        Stream.of(FileProof.Kind.values()).forEach(kind -> used.add("file." + ConstantTerm.of(kind)));
        Stream.of(SignException.Reason.values()).forEach(reason -> used.add("sign." + ConstantTerm.of(reason)));
        assertThat(ResourceBundle.getBundle(ProofWords.BUNDLE).keySet()).containsExactlyInAnyOrderElementsOf(used);
    }
}
