package app.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The harbour-master's log       | the harbour master's log
            the rowers’ boats              | the rowers boats
            ‘rock ’n’ roll’                | rock n roll
            “Ferry”, «Паром»               | ferry паром
            l‘été                          | l'été
            the 1990’s                     | the 1990s
            co\u00ADoper\u200Bate\u200E    | cooperate
            2,500-strong                   | 2500 strong
            10,000 and 1,234,567           | 10000 and 1234567
            45\u00A0000; 45\u202F120       | 45000 45120
            45 000 rowers                  | 45000 rowers
            1 250 000 rowers               | 1250000 rowers
            on January 5 164 people        | on january 5 164 people
            in 2022 164 people             | in 2022 164 people
            January 5, 2022                | january 5 2022
            5,2022                         | 5 2022
            5’000 and 5’10                 | 5000 and 5 10
            2.5 and 2,5 and 0,125          | 2.5 and 2,5 and 0,125
            05.01.2022, 09:40              | 05.01.2022 09 40
            10% or 10 % of $5m             | 10 % or 10 % of $ 5m
            −5 or -5 or 2–5 or ~100        | -5 or -5 or 2 5 or ~100
            Ара and Apa                    | ара and apa
            U.S. and a.m.                  | u s and a m
            snake_case 24/7                | snake case 24 7
            第十条                          | 第 十 条
            """)
    void aTextIsDividedInto(String text, String words) {
        assertThat(forms(text)).isEqualTo(List.of(words.split(" ")));
    }

    @Test
    void composedAndDecomposedLettersAreOneWordAndKeepTheirRanges() {
        String text = "Cafe\u0301 «İzmir» сто\u0306";

        assertThat(Words.of(text)).containsExactly(
                new Word("caf\u00E9", 0, 5), new Word("i\u0307zmir", 7, 12), new Word("сто\u0306", 14, 18));
    }

    @Test
    void aSoftHyphenAtALinesEndHoldsTheWordTogether() {
        assertThat(Words.of("the light\u00AD\r\nhouse")).containsExactly(new Word("the", 0, 3), new Word("lighthouse", 4, 17));
    }

    @Test
    void noTextIsTooStrangeToBeReadInLinearTime() {
        int million = 1_000_000;
        assertThat(Words.of("a".repeat(million))).hasSizeLessThan(million / 100);
        assertThat(Words.of("a" + "'".repeat(million) + "b")).isNotEmpty();
        assertThat(Words.of("a" + "\u0301\u0316".repeat(million))).isNotEmpty();
        assertThat(Words.of("1 234".repeat(million / 5))).isNotEmpty();
        assertThat(Words.of("1,".repeat(million))).hasSize(million / 2);
    }
}
