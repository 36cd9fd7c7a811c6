package app.synoptic.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "By Ann Lee, PhD|Ann Lee",
        "By Ann Lee, MS, RD and Tom Okoro, M.D.|Ann Lee; Tom Okoro",
        "Ann Lee, AP|Ann Lee; AP",
        "ANN LEE, GAIL ORR|Ann Lee; Gail Orr",
        "Ann Lee (Harbour Desk)|Ann Lee",
        "Ann Lee @annlee|Ann Lee",
        "By Ann Lee And Tom Okoro|Ann Lee; Tom Okoro",
        "Posted on March 14, 2023 by Ann Lee|Ann Lee",
        "Datum: 14.03.2023 Autor: Ann Lee|Ann Lee",
        "Author(s): Ann Lee|Ann Lee",
        "Autor/in: Ann Lee|Ann Lee",
        "Autoren Ann Lee und Tom Okoro|Ann Lee; Tom Okoro",
        "Eine Kolumne von Ann Lee|Ann Lee",
        "Text & Fotos: Ann Lee|Ann Lee",
        "Von Ann Lee am 14. März 2023|Ann Lee",
        "Author: Quill2 am 14.03.2023|Quill2",
        "By Ann Lee. Reviewed by Tom Okoro|Ann Lee",
        "Autor Ann Lee:|Ann Lee",
        "Von Ann Lee Quelle: Hafenamt|Ann Lee",
        "By Byron Oakes|Byron Oakes",
        "Byron Oakes|Byron Oakes",
    })
    void readsTheNamesInALine(String line, String names) {
        assertThat(NameText.names(line)).containsExactlyElementsOf(List.of(names.split("; ")));
    }

    @Test
    void leavesOutSoftHyphens() {
        assertThat(NameText.names("Mat\u00adthi\u00adas Lau\u00adrin")).containsExactly("Matthias Laurin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee", "Erik van der Merwe", "Anna de la Cruz", "María y León Ortiz", "Jean d’Arc", "Omar al-Rashid", "J. R. Stone", "Анна Ли"})
    void tellsPeople(String name) {
        assertThat(NameText.person(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Privacy Policy", "Log Out", "About Us", "Das Magazin für Segler", "Hinterlasse eine Antwort", "Photo: Ann Lee", "Disko Von", "Orrin Lantern Staff", "Die Fahrzeuge der Nachkriegszeit"})
    void tellsWhatIsNoPerson(String name) {
        assertThat(NameText.person(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lantern.example.org", "lantern.de", "wordpressadmin", "Redaktion"})
    void takesNoAddressAndNoPostForANickname(String name) {
        assertThat(NameText.nickname(name)).isFalse();
    }
}
