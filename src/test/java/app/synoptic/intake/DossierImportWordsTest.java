package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DossierImportWordsTest {

    private static final Set<String> KEYS = new TreeSet<>(ResourceBundle.getBundle(DossierImportWords.BUNDLE).keySet());
    private static final Pattern FIELD = Pattern.compile(
            "(?:picker\\.\\w+\\((?:thing|head)|picker\\.filled\\(head|facts\\.put\\(|put\\(facts|new Difference\\(|maybe\\(thing)[, ]*\"(\\w+)[\"/]");
    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z.-]+)\"[,)]");

    @Test
    void nameEveryPropertyThatCanDiffer() throws IOException {
        Set<String> fields = found(Path.of("src/main/java/app/synoptic/dossier/merge"), FIELD);

        fields.add("note");
        fields.add("silences");
        assertThat(KEYS.stream().filter(key -> key.startsWith("field.")).map(key -> key.substring(6)))
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void areSaidAndThere() throws IOException {
        Set<String> said = found(Path.of("src/main/java/app/synoptic/intake/DossierImportWords.java"), SAID);

        said.remove("field.silences");
        assertThat(KEYS.stream().filter(key -> !key.startsWith("field."))).containsExactlyInAnyOrderElementsOf(said);
    }

    private static Set<String> found(Path place, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            Set<String> found = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.addAll(pattern.matcher(Files.readString(file)).results().map(it -> it.group(1)).collect(Collectors.toSet()));
            }
            return found;
        }
    }
}
