package app.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static String around(String text, String words) {
        int start = text.indexOf(words);
        return Sentences.around(text, start, start + words.length()).of(text);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It rained. Dr. Vane and K.-M. Draper left at 5 p.m. Nobody did. | Draper | Dr. Vane and K.-M. Draper left at 5 p.m.
            “Why?” he asked. “Because,” she said.                                           | Why    | “Why?” he asked.
            He said: “It is over.” Then he left.                                            | over   | He said: “It is over.”
            It cost 2.5 million. It still does!                                             | cost   | It cost 2.5 million.
            В школе № 3 ждут родные. Школа закрыта.                 | школе  | В школе № 3 ждут родные.
            One. Two two. Three.                                                            | Two    | Two two.
            One. Two two. Three.                                                            | One. T | One. Two two.
            No end at all                                                                   | end    | No end at all
            """)
    void theSentenceAround(String text, String words, String sentence) {
        assertThat(around(text, words)).isEqualTo(sentence);
    }

    @Test
    void aSentenceDoesNotLeaveItsParagraph() {
        assertThat(around("A heading\n\nThe text of it\n\nAnother", "text")).isEqualTo("The text of it");
    }

    @Test
    void withoutAnEndInSightItIsCutBetweenWords() {
        String text = "word ".repeat(5000).strip();
        Span span = Sentences.around(text, 12_500, 12_504);

        assertThat(span.length()).isBetween(4_000, 8_100);
        assertThat(span.of(text)).startsWith("word").endsWith("word");
    }

    @Test
    void whatIsNoPassageIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sentences.around("Text.", 2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Sentences.around("Text.", 0, 6));
    }
}
