package app.synoptic.edit.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            71                 | 71   | 71
            2,500              | 2500 | 2500
            2 500              | 2500 | 2500
            1.5                | 1.5  | 1.5
            -3                 | -3   | -3
            71–100             | 71   | 100
            71 - 100           | 71   | 100
            between 71 and 100 | 71   | 100
            from 71 to 100     | 71   | 100
            Over 70            | 71   |
            more than 2,500    | 2501 |
            at least 71        | 71   |
            70+                | 70   |
            70 or more         | 70   |
            up to 100          |      | 100
            fewer than 100     |      | 99
            <=  100            |      | 100
            über 70            | 71   |
            mindestens 71      | 71   |
            bis zu 100         |      | 100
            71 bis 100         | 71   | 100
            weniger als 100    |      | 99
            более 70           | 71   |
            не менее 71        | 71   |
            до 100             |      | 100
            от 71 до 100       | 71   | 100
            70 и более         | 70   |
            """)
    void numbersAsPeopleTypeThem(String words, String least, String greatest) {
        assertThat(NumberPhrase.of(words)).hasValueSatisfying(value -> {
            assertThat(value.min() == null ? null : value.min().toPlainString()).isEqualTo(least);
            assertThat(value.max() == null ? null : value.max().toPlainString()).isEqualTo(greatest);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "100–71", "over 2.5", "2,50", "12 13", "1e9", "71 soldiers", "9999999999999999999999999999999"})
    void whatIsNotANumberIsLeftAlone(String words) {
        assertThat(NumberPhrase.of(words)).isEmpty();
    }
}
