package app.synoptic.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ada Maas | Maas, Ada", "Ada van Rijn | van Rijn, Ada", "Ursula von der Leyen | von der Leyen, Ursula", "J. R. Maas | Maas, J. R.",
        "Maas, Ada Bo | Maas, Ada Bo", "Анна Петрова | Петрова, Анна", "Արա Պետրոսյան | Պետրոսյան, Արա", "Ada  Maas | Maas, Ada", "Van Morrison | Morrison, Van"})
    void ofAPersonHasParts(String printed, String inverted) {
        assertThat(AuthorName.of(printed).organisation()).isFalse();
        assertThat(AuthorName.of(printed).inverted()).isEqualTo(inverted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Human Rights Watch", "Homer", "Amnesty International", "The Insider", "Staff writers", "Ministry of Defence, Kazakhstan", "AFP & Reuters",
        "Редакция газеты", "Radio 5", "people in the know"})
    void ofAnOrganisationIsOne(String printed) {
        assertThat(AuthorName.of(printed)).isEqualTo(new AuthorName(printed, ""));
    }
}
