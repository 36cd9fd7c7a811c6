package app.synoptic.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpokenTest {

    private final Spoken words = Spoken.of("app.synoptic.i18n.dates");

    @AfterEach
    void speakEnglish() {
        Spoken.speak(Language.ENGLISH);
    }

    @Test
    void sentencesFollowTheLanguage() {
        assertThat(words.now().of("year.unknown")).isEqualTo("an unknown year");
        Spoken.speak(Language.GERMAN);
        assertThat(words.now().of("year.unknown")).isEqualTo("ein unbekanntes Jahr");
        Spoken.speak(Language.RUSSIAN);
        assertThat(words.now().of("year.bc", 44)).isEqualTo("44 до н. э.");
        assertThat(Spoken.language()).isEqualTo(Language.RUSSIAN);
    }

    @Test
    void nounsTakeTheFormOfTheirNumber() {
        String pattern = "{0,plural,0:нет событий|{0} событие|{0} события|{0} событий}";
        assertThat(IntStream.of(0, 1, 2, 5, 11, 21, 104).mapToObj(number -> Plurals.chosen(pattern, Language.RUSSIAN, number)))
                .containsExactly("нет событий", "{0} событие", "{0} события", "{0} событий", "{0} событий", "{0} событие", "{0} события");
    }
}
