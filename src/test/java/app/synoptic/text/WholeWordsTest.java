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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [harbour] was closed.  | -1 | 0  | The harbour
            The [harbour] was closed.  | 0  | 2  | harbour was closed
            The [harbour was] closed.  | 1  | 0  | was
            The [harbour was] closed.  | 0  | -1 | harbour
            The [harbour] was closed.  | -2 | 0  | ''
            The [harbour] was closed.  | 0  | 3  | ''
            The [harbour] was closed.  | 1  | 0  | ''
            The har[bour w]as closed.  | 0  | 1  | harbour was closed
            """)
    void moveTheFirstAndTheLastWord(String marked, int first, int last, String then) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        assertThat(WholeWords.moved(text, start, end, first, last).map(range -> text.substring(range.start(), range.end())).orElse(""))
                .isEqualTo(then);
    }
}
