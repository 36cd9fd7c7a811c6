package app.synoptic.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.Aspect;
import app.synoptic.compare.ReconciliationReason;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Value;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Match;
import app.synoptic.i18n.Language;
import java.io.IOException;
import java.math.BigDecimal;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+\\.?)\"");

    private final Set<String> defined = new TreeSet<>(bundle(Language.ENGLISH).keySet());

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        assertThat(used()).filteredOn(key -> !key.endsWith(".") && !key.endsWith(".css")).isNotEmpty()
                .allSatisfy(key -> assertThat(defined).contains(key));
    }

    @Test
    void allWordsAreUsed() throws IOException {
        Set<String> used = used();
        used.addAll(used("exchange"));
        Stream.of(Silence.values(), Dating.values(), Stance.values(), Verdict.values(), ReconciliationReason.values(), Aspect.values(), Match.values())
                .flatMap(Arrays::stream).forEach(constant -> used.add(Phrases.key((Enum<?>) constant)));
        Stream.of("not-read", "no-text", "begun", "too-early", "unmentioned", "not-applicable").flatMap(silence ->
                Stream.of("silence." + silence, "silence.count." + silence)).forEach(used::add);
        for (Match match : Match.values()) {
            used.add("place." + match.name().toLowerCase(Locale.ROOT));
            used.add("front." + match.name().toLowerCase(Locale.ROOT));
        }
        assertThat(defined).filteredOn(key -> !used.contains(key)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1 знак", "2, 2 знака", "4, 4 знака", "5, 5 знаков", "0, 0 знаков", "11, 11 знаков", "12, 12 знаков", "21, 21 знак",
            "112, 112 знаков", "123, 123 знака"})
    void countsInRussian(int number, String words) {
        assertThat(Phrases.in(Language.RUSSIAN).of("source.original", number)).isEqualTo("копия оригинала, " + words);
    }

    @Test
    void countsNoneOneAndMany() {
        Phrases german = Phrases.in(Language.GERMAN);
        assertThat(german.of("event.standing", "einig", 0, 0)).isEqualTo("einig · keine Quelle, kein Ursprung");
        assertThat(german.of("event.standing", "einig", 1, 2)).isEqualTo("einig · eine Quelle, 2 Ursprünge");
        assertThat(german.of("source.original", 12_345)).isEqualTo("eine Kopie des Originals, 12.345 Zeichen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1931-03-05 | 5. März 1931 | 5 марта 1931", "1931-03 | März 1931 | март 1931", "1931-03~ | etwa März 1931 | примерно март 1931",
            "1931-03-02/1931-03-09 | 2.–9. März 1931 | 2–9 марта 1931", "../1931-03 | bis März 1931 | не позднее чем март 1931",
            "1931-03-XX | März 1931, Tag unbekannt | март 1931, день неизвестен", "1931-23 | Herbst 1931 | осень 1931"})
    void saysDatesInEachLanguage(String date, String german, String russian) {
        assertThat(Phrases.in(Language.GERMAN).dates().full(Edtf.parse(date))).isEqualTo(german);
        assertThat(Phrases.in(Language.RUSSIAN).dates().full(Edtf.parse(date))).isEqualTo(russian);
    }

    @ParameterizedTest
    @CsvSource({"71, '', over 70", "72, '', at least 72", "1001, '', 'over 1,000'", "'', 9, under 10", "3, 3, 3", "3, 5, 3 to 5"})
    void saysNumbersAsTheyWereSaid(String min, String max, String words) {
        Value number = new Value.Number(min.isEmpty() ? null : new BigDecimal(min), max.isEmpty() ? null : new BigDecimal(max));
        assertThat(ValueText.of(number, null, Phrases.in(Language.ENGLISH), Edtf::toString)).isEqualTo(words);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(Phrases.BUNDLE, language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> used() throws IOException {
        return used("report");
    }

    /// The keys in the code of one part of the house.
    private static Set<String> used(String part) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/synoptic", part))) {
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
