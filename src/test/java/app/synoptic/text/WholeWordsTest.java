package app.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The har[bour was clo]sed.        | harbour was closed
            The[ ]harbour                    | ''
            [The ]harbour                    | The
            “Nobody[” sa]id so               | said
            it cost 2[,0]00 crowns           | 2,000
            the mayor[’]s word               | mayor’s
            [Жұмысшылар] келді               | Жұмысшылар
            """)
    void widenARangeToTheWordsItTouches(String marked, String whole) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        assertThat(WholeWords.around(text, start, end).map(range -> text.substring(range.start(), range.end())).orElse("")).isEqualTo(whole);
    }
}
