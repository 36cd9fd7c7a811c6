package app.synoptic.text.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.text.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({"café, cafe", "übermäßig, ubermassig", "łódź, lodz", "øresund, oresund", "cœur, coeur", "istanbul, istanbul",
        "əliyev, aliyev", "тёплый, теплый", "ά, α", "λόγος, λογοσ", "naïve, naive", "phở, pho"})
    void takesMarksFromLatinAndGreekLettersAndTheDotsFromYo(String word, String folded) {
        assertThat(Folding.of(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"й", "їжак", "қазақ", "ўзбек", "երևան", "և", "თბილისი", "חָתוּל", "قَلْب", "한국", "2000", "+5"})
    void leavesLettersOfOtherScriptsAsTheyAre(String word) {
        assertThat(Folding.of(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"İstanbul, istanbul", "Cafe\u0301, cafe", "ЁЛКА, елка", "STRASSE, strasse"})
    void foldsWordsAsTheyAreRead(String text, String folded) {
        assertThat(Folding.of(Words.of(text).getFirst().form())).isEqualTo(folded);
    }

    @Property
    void foldsWhatIsFoldedNoFurther(@ForAll String text) {
        Words.of(text).forEach(word -> {
            String folded = Folding.of(word.form());
            assertThat(Folding.of(folded)).isEqualTo(folded);
            assertThat(folded).isNotEmpty();
        });
    }
}
