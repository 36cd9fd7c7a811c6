package app.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(span -> span.of(text).replaceAll("\\s+", " ")).toList();
    }

    @Test
    void blankLinesAndSingleBreaksDivideUnwrappedText() {
        assertThat(paragraphs("\n One. \r\n\r\n \u00A0\r\nTwo.\nThree.\u2028Four."))
                .containsExactly("One.", "Two.", "Three.", "Four.");
    }

    @Test
    void lineBreaksOfHardWrappedTextDoNotDivide() {
        String text = """
                The lamp was lit at seven, and the
                keeper wrote the hour into his book
                before he climbed down to the boat.
                Nobody saw him again.
                The boat was found on the third day
                with both oars in it, and a loaf of
                bread that was still warm.
                """;

        assertThat(paragraphs(text)).hasSize(2).last().asString().startsWith("The boat was").endsWith("still warm.");
    }

    @Test
    void itemsOfListsAreParagraphsAndHangingLinesBelongToThem() {
        assertThat(paragraphs("  1. The first man said\n    that he knew nothing.\n  2. So did the second.\n- A link\n- Another"))
                .containsExactly("1. The first man said that he knew nothing.", "2. So did the second.", "- A link", "- Another");
    }

    @Test
    void nothingButWhiteSpaceHasNoParagraph() {
        assertThat(Paragraphs.of("")).isEmpty();
        assertThat(Paragraphs.of(" \n\u200B\n")).isEmpty();
    }
}
