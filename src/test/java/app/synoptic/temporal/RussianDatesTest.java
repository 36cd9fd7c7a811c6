package app.synoptic.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Dates of Russian prose, published on Wednesday 12 January 2022.
class RussianDatesTest {

    private static List<String> dates(String text) {
        return Tagged.of("ru", "2022-01-12", text).dates();
    }

    private static List<String> timex(String text) {
        return Tagged.of("ru", "2022-01-12", text).timex();
    }

    @Test
    void explicit() {
        assertThat(dates("Склад сгорел 5 марта 2019 года. Во вторник, 4 января, пришла помощь. В сентябре 2021 года строили."))
                .containsExactly("5 марта 2019 года = 2019-03-05", "вторник, 4 января = 2022-01-04", "сентябре 2021 года = 2021-09");
        assertThat(dates("В XIX веке здесь жили рыбаки, в 1980-х годах никто.")).containsExactly("XIX веке = 18XX", "1980-х годах = 198X");
    }

    @Test
    void ofWeekdays() {
        assertThat(dates("Порт закрыли в понедельник вечером.")).containsExactly("понедельник вечером = 2022-01-10 EVENING");
        assertThat(dates("В прошлую пятницу в 20:30 погас свет.")).containsExactly("прошлую пятницу в 20:30 = 2022-01-07T20:30");
        assertThat(dates("В пятницу состоится совет.")).containsExactly("пятницу = 2022-01-14");
    }

    @Test
    void relative() {
        assertThat(dates("Три дня назад горело. Вчера вечером было тихо. Через три дня пройдут выборы."))
                .containsExactly("Три дня назад = 2022-01-09", "Вчера вечером = 2022-01-11 EVENING", "Через три дня = 2022-01-15");
        assertThat(dates("3 января сломался лёд. На следующее утро утонула лодка. Спустя три дня пришли водолазы. Накануне шёл дождь. В тот же день нашли её."))
                .containsExactly("3 января = 2022-01-03", "следующее утро = 2022-01-04 MORNING", "Спустя три дня = 2022-01-07", "Накануне = 2022-01-06", "тот же день = 2022-01-06");
        assertThat(dates("На прошлой неделе спорили, прошлой осенью нет.")).containsExactly("прошлой неделе = 2022-01-03/2022-01-09", "прошлой осенью = 2021-23");
    }

    @Test
    void vague() {
        assertThat(dates("В начале февраля должна начаться стройка.")).containsExactly("В начале февраля = 2022-02~");
        assertThat(timex("Недавно он был здесь, сейчас его нет. В последние дни тихо."))
                .containsExactly("Недавно = PAST_REF", "сейчас = PRESENT_REF", "последние дни = PAST_REF");
    }

    @Test
    void stretchesAndOpenOnes() {
        assertThat(dates("С 5 по 7 января 2022 года заседал совет.")).containsExactly("5 = 2022-01-05/2022-01-07", "7 января 2022 года = 2022-01-05/2022-01-07");
        assertThat(dates("Между 1990 и 1995 годами строили.")).containsExactly("1990 = 1990/1995", "1995 годами = 1990/1995");
        assertThat(dates("С осени спорят. До 10 февраля закрыто.")).containsExactly("осени = 2021-23/..", "10 февраля = ../2022-02-10");
    }

    @Test
    void numbersHoursAndZones() {
        assertThat(dates("Письмо датировано 04.01.2022.")).containsExactly("04.01.2022 = 2022-01-04");
        assertThat(dates("7 января около 8 часов утра по московскому времени началось.")).containsExactly("7 января около 8 часов утра по московскому времени = 2022-01-07T08:00+03:00");
        assertThat(dates("В ночь на 6 января пришли.")).containsExactly("В ночь на 6 января = 2022-01-06 NIGHT");
    }

    @Test
    void lengthsAndRepetitions() {
        Tagged text = Tagged.of("ru", "2022-01-12", "В течение двух недель было сухо. Ежедневно ходят автобусы, и каждый год праздник.");
        assertThat(text.timex()).containsExactly("двух недель = P2W", "Ежедневно = P1D", "каждый год = P1Y");
        assertThat(text.kinds()).containsExactly(TimeKind.DURATION, TimeKind.SET, TimeKind.SET);
    }
}
