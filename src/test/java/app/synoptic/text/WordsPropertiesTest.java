package app.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordsPropertiesTest {

    private static final String ALPHABET = "aZé\u0301йІ0123459000 \n\u00A0\u2009,.'’‘\"“»-–%€\u00AD\u200B\u200E()第ǰß";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(40),
                Arbitraries.strings().ofMaxLength(40));
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of("ferry", "don’t", "rowers’", "2,500-strong", "“Marigold”", "10 %", "Ильина", "naïve", "3.2",
                "U.S.", "said;").list().ofMaxSize(20).map(words -> String.join(" ", words));
    }

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }

    @Property(tries = 2000)
    void rangesAscendInsideTheText(@ForAll("texts") String text) {
        int at = 0;
        for (Word word : Words.of(text)) {
            assertThat(word.start()).isGreaterThanOrEqualTo(at);
            assertThat(word.end()).isGreaterThan(word.start()).isLessThanOrEqualTo(text.length());
            assertThat(word.form()).isNotEmpty();
            at = word.end();
        }
    }

    @Property(tries = 2000)
    void aFormIsItsOwnOnlyWord(@ForAll("texts") String text) {
        for (String form : forms(text)) {
            assertThat(forms(form)).containsExactly(form);
        }
    }

    @Example
    void aSoftHyphenAmongDigitsMakesNoDecimal() {
        assertThat(forms("1,00\u00ad0")).containsExactly("1", "000");
    }

    @Property(tries = 1000)
    void theRangeOfAWordHoldsItsForm(@ForAll("prose") String text) {
        for (Word word : Words.of(text)) {
            assertThat(forms(text.substring(word.start(), word.end()))).containsExactly(word.form());
        }
    }

    @Property(tries = 1000)
    void decomposedTextHasTheSameWords(@ForAll("texts") String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);

        assertThat(forms(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(forms(composed));
    }

    @Property(tries = 500)
    void neitherQuotesNorLineBreaksNorSoftHyphensChangeWords(@ForAll("prose") String text) {
        List<String> forms = forms(text);

        assertThat(forms(text.replace('’', '\'').replace('“', '"').replace('”', '»'))).isEqualTo(forms);
        assertThat(forms(text.replace(" ", "\r\n\r\n"))).isEqualTo(forms);
        assertThat(forms(text.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u00AD"))).isEqualTo(forms);
        assertThat(forms("\u200F" + text.replace(" ", " \u200B"))).isEqualTo(forms);
    }
}
