package app.synoptic.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingDirectionTest {

    /// Letters as they are seen, from the left, five points apart.
    private static List<Letter> drawn(String seen) {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < seen.length(); i++) {
            letters.add(new Letter(String.valueOf(seen.charAt(i)), 0, 5 * i, 0, 5, 10, 5 * i, 5 * i + 5, 8, 0, 10, false, -1, false));
        }
        return letters;
    }

    private static String read(List<Letter> letters) {
        return TextLine.of(letters, false).getFirst().text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום עולם", "מגדלור ישן"})
    void readsALineFromTheRight(String words) {
        assertThat(read(drawn(new StringBuilder(words).reverse().toString()))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lamp is out.", "Лампа не горит"})
    void leavesOtherScriptsAlone(String words) {
        assertThat(read(drawn(words))).isEqualTo(words);
    }

    @Test
    void keepsNumbersAndForeignWordsAsTheyAre() {
        assertThat(read(drawn("1874 תנשב"))).isEqualTo("בשנת 1874");
        assertThat(read(drawn("Sarn םולש Point"))).isEqualTo("Sarn שלום Point");
    }

    @Test
    void leavesALineAloneThatIsDrawnFromTheRight() {
        List<Letter> letters = drawn("םולש");
        Collections.reverse(letters);
        assertThat(read(letters)).isEqualTo("שלום");
    }
}
