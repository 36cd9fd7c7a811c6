package app.synoptic.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every language says all that English says, with the same values.
class TranslationsTest {

    private static final List<String> BUNDLES = List.of("i18n.dates", "i18n.reasons", "report.words.messages", "ui.messages", "intake.messages", "intake.arrival", "health.health", "exchange.words.messages", "annotate.messages", "exchange.page.messages");
    private static final Object[] NUMBERS = Collections.nCopies(10, 21).toArray();

    static Stream<Arguments> translations() {
        return BUNDLES.stream().flatMap(bundle -> Stream.of(Language.GERMAN, Language.RUSSIAN).map(language -> Arguments.of(bundle, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void haveTheSameKeys(String bundle, Language language) {
        ResourceBundle own = bundle(bundle, language);
        assertThat(own.getLocale()).isEqualTo(language.locale());
        Set<String> english = bundle(bundle, Language.ENGLISH).keySet();
        Set<String> translated = ownKeys(bundle, language);
        assertThat(english).as("said in English only").filteredOn(key -> !translated.contains(key)).isEmpty();
        assertThat(translated).as("not said in English").filteredOn(key -> !english.contains(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_ru"})
    void sayNothingTwice(String language) throws IOException {
        for (String bundle : BUNDLES) {
            String file = "/app/synoptic/" + bundle.replace('.', '/') + language + ".properties";
            try (InputStream in = Objects.requireNonNull(TranslationsTest.class.getResourceAsStream(file), file)) {
                List<String> keys = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.matches("[^#=\\s]+\\s*=.*"))
                        .map(line -> line.substring(0, line.indexOf("=")).strip()).toList();
                assertThat(keys).as(file).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void putTheSameValuesIn(String bundle, Language language) {
        ResourceBundle english = bundle(bundle, Language.ENGLISH);
        ResourceBundle own = bundle(bundle, language);
        for (String key : english.keySet()) {
            assertThat(values(own.getString(key))).as(key).isEqualTo(values(english.getString(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void haveEveryFormOfTheirPlurals(String bundle, Language language) {
        ResourceBundle own = bundle(bundle, language);
        for (String key : own.keySet()) {
            String pattern = own.getString(key);
            for (Plurals.Choice choice : Plurals.choices(pattern)) {
                assertThat(choice.forms()).as(key).hasSize(language.forms() + (choice.tellsOfNone() ? 1 : 0));
            }
            if (language == Language.RUSSIAN) {
                assertThat(pattern).as(key).doesNotContain(",choice,");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void canBeSaid(String bundle, Language language) {
        ResourceBundle own = bundle(bundle, language);
        for (String key : own.keySet()) {
            assertThat(own.getString(key)).as(key).doesNotContain("'");
            assertThatCode(() -> new MessageFormat(Plurals.chosen(own.getString(key), language, NUMBERS), language.locale()).format(NUMBERS))
                    .as(key).doesNotThrowAnyException();
        }
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle("app.synoptic." + name, language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The keys of a language's own file, without those that English lends it.
    private static Set<String> ownKeys(String name, Language language) {
        try (var file = TranslationsTest.class.getResourceAsStream("/app/synoptic/" + name.replace('.', '/') + "_" + language.tag() + ".properties")) {
            return new PropertyResourceBundle(file).keySet();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /// The numbers of the values a pattern puts in or chooses by.
    private static Set<String> values(String pattern) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)[,}]").matcher(pattern);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }
}
