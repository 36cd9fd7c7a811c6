package app.synoptic.exchange.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "..\\..\\win.ini", "C:\\boot.ini", "/root/x", "con", "NUL", "a\u0000b", "...", "  ", "a|b#c^d[e]", "\u202Egpj.exe", "x\uD800y", "a:b*c?\"d<e>f"})
    void leadNowhereElseAndAreNamesOnEverySystem(String words) {
        String name = new NoteNames().of(words, "id");
        assertThat(name).isNotBlank().doesNotContainPattern("[\\\\/:*?\"<>|#^\\[\\]\\p{Cntrl}\u202E]").doesNotStartWith(".").doesNotEndWith(".").doesNotEndWith(" ");
        assertThat(name.toLowerCase(java.util.Locale.ROOT)).isNotIn("con", "nul");
    }

    @Test
    void areEachThereOnceWhateverTheirCase() {
        NoteNames names = new NoteNames();
        assertThat(names.of("The strike", "a")).isEqualTo("The strike");
        assertThat(names.of("THE STRIKE", "b")).isEqualTo("THE STRIKE (2)");
        assertThat(names.of("The strike?", "c")).isEqualTo("The strike (3)");
        assertThat(names.of("?", "velden")).isEqualTo("velden");
    }

    @Test
    void areShortEnoughInAnyScript() {
        assertThat(new NoteNames().of("Ұ".repeat(500), "id").getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void ofPropertiesAreQuotedSoThatTheyAreNothingElse() {
        assertThat(NoteProperties.quoted("a\"b\\c\nd\u2028e\uD83D\uDE80")).isEqualTo("\"a\\\"b\\\\c\\U0000000ad\\U00002028e\uD83D\uDE80\"");
        assertThat(new NoteProperties().put("note", "x\n---\nevil: true").tags(java.util.List.of("two words", "2022", "#!")).toString())
                .isEqualTo("---\nnote: \"x\\U0000000a---\\U0000000aevil: true\"\ntags:\n  - \"two-words\"\n  - \"n2022\"\n---\n\n");
    }
}
