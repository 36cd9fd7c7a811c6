package app.synoptic.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.exchange.content.Loss;
import app.synoptic.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportWordsTest {

    private static final Pattern KEY = Pattern.compile("\\bof\\(\\s*\"([a-z]+\\.[a-z.-]+)\"");

    private final Set<String> defined = new TreeSet<>(ResourceBundle.getBundle(ExportWords.BUNDLE, Locale.ENGLISH).keySet());

    @Test
    void areAllUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/synoptic/exchange"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    used.add(keys.group(1));
                }
            }
        }
        Stream.of(Loss.What.values()).map(ExportWords::key).forEach(used::add);
        assertThat(used).containsAll(defined);
    }

    @Test
    void sayWhereSomethingStandsInstead() {
        ExportWords words = ExportWords.in(Language.ENGLISH);
        assertThat(words.of(new Loss(Loss.What.QUESTIONS, 2, "DESCRIPTION")))
                .isEqualTo("2 questions are asked of the sources; the format has no place for questions and their answers. That stands in DESCRIPTION, for a person to read.");
        assertThat(words.of(new Loss(Loss.What.TABLES, 1, ""))).endsWith("That is left out.");
    }
}
