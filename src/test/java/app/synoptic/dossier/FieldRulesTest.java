package app.synoptic.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"The strike", "Պայքար", "اعتصاب", "ס\u200eA", "م\u200cن", "罢工", "e\u0301", "½ – “x”", "\ud83d\udea2", "a\u00adb"})
    void aLineMayBeWrittenInAnyScript(String line) {
        assertThat(FieldRules.line(line)).isEqualTo(line);
        assertThat(FieldRules.note(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u3000", "\u200b", "\u2060\ufeff", "\u115f\u1160", "\u3164", "\uffa0", "\u2800", "\u0301", "\u00ad"})
    void aLineSaysSomething(String blank) {
        assertThatThrownBy(() -> FieldRules.line(blank)).hasMessage("there is nothing to be read in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b", "\u0007", "\n", "\t", "\u007f", "\u009b", "\u202e", "\u202a", "\u2066", "\u2069", "\u2028"})
    void aLineHoldsNothingThatSteers(String control) {
        String named = "U+%04X".formatted((int) control.charAt(0));

        assertThatThrownBy(() -> FieldRules.line("a" + control + "b")).hasMessageEndingWith("holds the control character " + named)
                .hasMessageNotContaining(control);
        assertThatThrownBy(() -> FieldRules.emptyLine("a" + control)).hasMessageContaining(named);
    }

    @Test
    void aNoteMayHaveLinesAndTabsButNoOtherControlCharacters() {
        assertThat(FieldRules.note("a\n\n\tb\r\n\u2067من\u2069")).hasSize(11);
        assertThatThrownBy(() -> FieldRules.note("a\u001b[2J")).hasMessageContaining("U+001B");
        assertThatThrownBy(() -> FieldRules.note("a\u202eb")).hasMessageContaining("U+202E");
        assertThatThrownBy(() -> FieldRules.note("x".repeat(100_001))).hasMessageContaining("100,001 characters; at most 100,000");
    }

    @Test
    void lengthsAreCountedInCodePoints() {
        assertThat(FieldRules.line("\ud83d\udea2".repeat(1000))).hasSize(2000);
        assertThatThrownBy(() -> FieldRules.line("x".repeat(1001))).hasMessageContaining("1,001 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "…", "“”", " – "})
    void aQuotationHoldsAWord(String none) {
        assertThatThrownBy(() -> FieldRules.quotation(none)).hasMessageEndingWith("holds no word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "und", "pt-BR", "hy-Latn", "zh-Hant-TW", "x-whale"})
    void aLanguageIsATag(String tag) {
        assertThat(FieldRules.language(tag)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UTC+99", "xx-!!", "english language", "en_GB-", "Mars/Olympus"})
    void nothingElseIsALanguage(String tag) {
        assertThatThrownBy(() -> FieldRules.language(tag)).hasMessageContaining("is no language tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "http://", "x y", "data:text/html,<script>", "//host/path", "ftp://host/"})
    void anAddressIsOneOnTheWeb(String url) {
        assertThatThrownBy(() -> FieldRules.address(url)).hasMessageContaining("is no address on the web");
        assertThat(FieldRules.address("https://news.example/a?b=c#d")).endsWith("#d");
    }
}
