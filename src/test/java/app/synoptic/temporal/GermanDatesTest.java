package app.synoptic.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Dates of German prose, published on Wednesday 12 January 2022.
class GermanDatesTest {

    private static List<String> dates(String text) {
        return Tagged.of("de", "2022-01-12", text).dates();
    }

    private static List<String> timex(String text) {
        return Tagged.of("de", "2022-01-12", text).timex();
    }

    @Test
    void explicit() {
        assertThat(dates("Das Lager brannte am 5. März 2019. Am Dienstag, dem 4. Januar, kam Hilfe. Im September 2021 wurde gebaut."))
                .containsExactly("5. März 2019 = 2019-03-05", "Dienstag, dem 4. Januar = 2022-01-04", "September 2021 = 2021-09");
        assertThat(dates("Im 19. Jahrhundert lebten hier Fischer, in den 1980er Jahren niemand.")).containsExactly("19. Jahrhundert = 18XX", "1980er Jahren = 198X");
    }

    @Test
    void ofWeekdays() {
        assertThat(dates("Am Montagabend wurde der Hafen geschlossen.")).containsExactly("Montagabend = 2022-01-10 EVENING");
        assertThat(dates("Letzten Freitag um 20.30 Uhr fiel der Strom aus.")).containsExactly("Letzten Freitag um 20.30 Uhr = 2022-01-07T20:30");
        assertThat(dates("Am Freitag wird der Rat tagen.")).containsExactly("Freitag = 2022-01-14");
    }

    @Test
    void relative() {
        assertThat(dates("Vor drei Tagen brannte es. Gestern Abend war Ruhe. In drei Tagen wird gewählt."))
                .containsExactly("Vor drei Tagen = 2022-01-09", "Gestern Abend = 2022-01-11 EVENING", "In drei Tagen = 2022-01-15");
        assertThat(dates("Am 3. Januar brach das Eis. Am nächsten Morgen sank ein Boot. Drei Tage später kamen Taucher. Am Vortag hatte es geregnet."))
                .containsExactly("3. Januar = 2022-01-03", "nächsten Morgen = 2022-01-04 MORNING", "Drei Tage später = 2022-01-07", "Vortag = 2022-01-06");
        assertThat(dates("In der vergangenen Woche gab es Streit, im vergangenen Herbst nicht."))
                .containsExactly("vergangenen Woche = 2022-01-03/2022-01-09", "vergangenen Herbst = 2021-23");
    }

    @Test
    void vague() {
        assertThat(dates("Anfang Februar soll gebaut werden. Ende 2021 war Stillstand.")).containsExactly("Anfang Februar = 2022-02~", "Ende 2021 = 2021~");
        assertThat(timex("Kürzlich war er hier, jetzt nicht mehr.")).containsExactly("Kürzlich = PAST_REF", "jetzt = PRESENT_REF");
    }

    @Test
    void stretchesAndOpenOnes() {
        assertThat(dates("Vom 5. bis 7. Januar 2022 tagte der Rat.")).containsExactly("5. = 2022-01-05/2022-01-07", "7. Januar 2022 = 2022-01-05/2022-01-07");
        assertThat(dates("Zwischen 1990 und 1995 wurde gebaut.")).containsExactly("1990 = 1990/1995", "1995 = 1990/1995");
        assertThat(dates("Seit Herbst wird gestritten, bis zum 10. Februar.")).containsExactly("Herbst = 2021-23/..", "10. Februar = ../2022-02-10");
    }

    @Test
    void numbersAndHours() {
        assertThat(dates("Der Brief trug das Datum 04.01.2022.")).containsExactly("04.01.2022 = 2022-01-04");
        assertThat(timex("Am 7. Januar gegen 8 Uhr Ortszeit begann es.")).containsExactly("7. Januar gegen 8 Uhr Ortszeit = 2022-01-07T08:00");
    }

    @Test
    void lengthsAndRepetitions() {
        Tagged text = Tagged.of("de", "2022-01-12", "Zwei Wochen lang blieb es trocken. Täglich fahren Busse, und jedes Jahr ist ein Fest.");
        assertThat(text.timex()).containsExactly("Zwei Wochen = P2W", "Täglich = P1D", "jedes Jahr = P1Y");
        assertThat(text.kinds()).containsExactly(TimeKind.DURATION, TimeKind.SET, TimeKind.SET);
    }
}
