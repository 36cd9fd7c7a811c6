package app.synoptic.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.Aspect;
import app.synoptic.compare.Way;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.wording.Match;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+\\.?)\"");

    private final Set<String> defined = new TreeSet<>(
            ResourceBundle.getBundle("app.synoptic.report.words.messages", Locale.ENGLISH).keySet());

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        assertThat(used()).filteredOn(key -> !key.endsWith(".") && !key.endsWith(".css")).isNotEmpty()
                .allSatisfy(key -> assertThat(defined).contains(key));
    }

    @Test
    void allWordsAreUsed() throws IOException {
        Set<String> used = used();
        Stream.of(Silence.values(), Dating.values(), Stance.values(), Verdict.values(), Way.values(), Aspect.values(), Match.values())
                .flatMap(Arrays::stream).forEach(constant -> used.add(Phrases.key((Enum<?>) constant)));
        Stream.of("not-read", "too-early-undated", "unmentioned", "not-applicable").forEach(silence -> used.add("silence." + silence));
        for (Match match : Match.values()) {
            used.add("place." + match.name().toLowerCase(Locale.ROOT));
            used.add("front." + match.name().toLowerCase(Locale.ROOT));
        }
        assertThat(defined).filteredOn(key -> !used.contains(key)).isEmpty();
    }

    private static Set<String> used() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/synoptic/report"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        keys.removeIf(key -> key.startsWith("app."));
        return keys;
    }
}
