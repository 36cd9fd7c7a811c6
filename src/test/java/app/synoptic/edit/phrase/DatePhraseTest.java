package app.synoptic.edit.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-01-05                      | 2022-01-05
            2022-01-05/2022-01-19           | 2022-01-05/2022-01-19
            5 January                       | 2022-01-05
            January 5th, 2021               | 2021-01-05
            6 Sept 2020                     | 2020-09-06
            5–6 January                     | 2022-01-05/2022-01-06
            Jan 5 - 6                       | 2022-01-05/2022-01-06
            early January                   | 2022-01-01~/2022-01-10~
            mid-Feb 2020                    | 2020-02-11~/2020-02-20~
            late February 2020              | 2020-02-21~/2020-02-29~
            the night of 5–6 January        | 2022-01-05 NIGHT
            5 January, in the evening       | 2022-01-05 EVENING
            morning of 7 January            | 2022-01-07 MORNING
            until 4 January                 | ../2022-01-04
            since 5 January 2022            | 2022-01-05/..
            around 5 January                | 2022-01-05~
            January 2022                    | 2022-01
            five days before publication    | 2022-01-02
            2 weeks before the publication  | 2021-12-24
            31 February                     | -
            5 Janvier                       | -
            many days before publication    | -
            yesterday                       | -
            ''                              | -
            """)
    void readsWhatAPersonTypesAndNothingElse(String words, String read) {
        assertThat(DatePhrase.of(words, 2022, LocalDate.of(2022, 1, 7))
                .map(phrase -> phrase.date() + (phrase.part() == null ? "" : " " + phrase.part())).orElse("-")).isEqualTo(read);
    }
}
