package app.synoptic.edit.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpeechTest {

    private static final LocalDate PUBLISHED = LocalDate.parse("2022-01-12");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5. Januar                        | 2022-01-05",
        "5. März 2021                     | 2021-03-05",
        "5.–6. Mai                        | 2022-05-05/2022-05-06",
        "5. Okt.                          | 2022-10-05",
        "Dezember 2021                    | 2021-12",
        "Anfang Januar                    | 2022-01-01~/2022-01-10~",
        "Ende Februar 2022                | 2022-02-21~/2022-02-28~",
        "bis zum 4. Januar                | ../2022-01-04",
        "seit dem 4. Januar               | 2022-01-04/..",
        "ab 4. Januar                     | 2022-01-04/..",
        "etwa 4. Januar                   | 2022-01-04~",
        "Nacht vom 5. auf den 6. Januar   | 2022-01-05",
        "am Abend des 5. Januar           | 2022-01-05",
        "5. Januar, nachts                | 2022-01-05",
        "3 Tage vor Erscheinen            | 2022-01-09",
        "5 января                         | 2022-01-05",
        "5 марта 2021 г.                  | 2021-03-05",
        "5–6 мая 2022 года                | 2022-05-05/2022-05-06",
        "декабрь 2021                     | 2021-12",
        "в начале января                  | 2022-01-01~/2022-01-10~",
        "в середине августа               | 2022-08-11~/2022-08-20~",
        "конец июня                       | 2022-06-21~/2022-06-30~",
        "до 4 января                      | ../2022-01-04",
        "с 4 января                       | 2022-01-04/..",
        "около 4 января                   | 2022-01-04~",
        "в ночь с 5 на 6 января           | 2022-01-05",
        "вечером 5 января                 | 2022-01-05",
        "5 января, утро                   | 2022-01-05",
        "за 3 дня до публикации           | 2022-01-09",
    })
    void isReadAsEnglishIs(String words, String date) {
        assertThat(DatePhrase.of(words, 2022, PUBLISHED).map(read -> read.date().toString())).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"Nacht vom 5. auf den 6. Januar, NIGHT", "am Abend des 5. Januar, EVENING", "5. Januar morgens, MORNING",
        "вечером 5 января, EVENING", "днём 5 января, AFTERNOON", "5 января ночью, NIGHT"})
    void namesThePartOfTheDay(String words, String part) {
        assertThat(DatePhrase.of(words, 2022, null).map(read -> String.valueOf(read.part()))).contains(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Januarius 5", "irgendwann im Januar", "в ночь на 6 января", "маятник 5", "с января по март", "6"})
    void isLeftAloneWhereItIsNotUnderstood(String words) {
        assertThat(DatePhrase.of(words, 2022, null)).isEmpty();
    }
}
