package app.synoptic.domain.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.i18n.DateWords;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-01-06T21:33:00+03:00 | Asia/Almaty   | 7 January 2022, 00:33",
        "2022-01-06T21:33:00+03:00 | UTC           | 6 January 2022, 18:33 (UTC)",
        "2022-01-06T21:33:00+03:00 | Asia/Kolkata  | 7 January 2022, 00:03 (UTC+5:30)",
        "2022-01-06T21:33:00+03:00 | Europe/Berlin | 6 January 2022, 19:33 (UTC+1)",
        "2022-07-06T21:33:00+03:00 | Europe/Berlin | 6 July 2022, 20:33 (UTC+2)",
        "2022-01-06T09:40          | Asia/Almaty   | 6 January 2022, 09:40",
        "2022-01-06T09:40          | UTC           | 6 January 2022, 03:40 (UTC)",
        "2022-01-06                | UTC           | 6 January 2022",
        "2022-01-05/2022-01-19     | Europe/Berlin | 5–19 January 2022",
        "2022-01-06~               | Asia/Kolkata  | around 6 January 2022",
    })
    void tellsMomentsInTheZoneShownAndLeavesDatesAlone(String date, String shown, String words) {
        DateWords told = DateWords.full(Locale.ENGLISH).by(new Clock(ALMATY, ZoneId.of(shown)));
        assertThat(told.of(Edtf.parse(date))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-06T21:33+03:00, Asia/Almaty, true",
        "2022-01-06T21:33+06:00, Asia/Almaty, false",
        "2022-01-06T21:33, Asia/Almaty, false",
        "2022-01-06T21:33, Europe/Moscow, true",
        "2022-01-06T15:33Z, Europe/Moscow, true",
    })
    void knowsWhatIsWrittenForAnotherZone(String moment, String assumed, boolean foreign) {
        assertThat(Clock.of(ALMATY).foreign((EdtfMoment) Edtf.parse(moment), ZoneId.of(assumed))).isEqualTo(foreign);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-06T21:33, 2022-01-06T21:33+03:00",
        "2022-01-06T21:33:07, 2022-01-06T21:33:07+03:00",
        "2022-01-06T21:33-05:00, 2022-01-06T21:33-05:00",
        "2022-01-06T21:33Z, 2022-01-06T21:33Z",
    })
    void givesAMomentTheOffsetItIsMeantWith(String moment, String placed) {
        assertThat(Clock.placed((EdtfMoment) Edtf.parse(moment), ZoneId.of("Europe/Moscow"))).hasToString(placed);
    }
}
