package app.synoptic.domain.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfBoundsTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @ParameterizedTest
    @CsvSource({
        "2022-01-05,            2022-01-05, 2022-01-06",
        "2022-01,               2022-01-01, 2022-02-01",
        "2022,                  2022-01-01, 2023-01-01",
        "2022-01-05~,           2022-01-05, 2022-01-06",
        "?2004-06-04~,          2004-06-04, 2004-06-05",
        "201X,                  2010-01-01, 2020-01-01",
        "20XX,                  2000-01-01, 2100-01-01",
        "XXXX,                  0000-01-01, +10000-01-01",
        "1XXX-12-XX,            1000-12-01, 2000-01-01",
        "156X-12-25,            1560-12-25, 1569-12-26",
        "2004-XX,               2004-01-01, 2005-01-01",
        "1985-04-XX,            1985-04-01, 1985-05-01",
        "1985-XX-31,            1985-01-31, 1986-01-01",
        "1985-XX-30,            1985-01-30, 1985-12-31",
        "1984-1X,               1984-10-01, 1985-01-01",
        "2022-02-2X,            2022-02-20, 2022-03-01",
        "XXXX-02-29,            0000-02-29, 9996-03-01",
        "-0044-03-15,           -0044-03-15, -0044-03-16",
        "-198X,                 -1989-01-01, -1979-01-01",
        "-000X,                 -0009-01-01, 0000-01-01",
        "Y17000,                +17000-01-01, +17001-01-01",
        "Y-17000,               -17000-01-01, -16999-01-01",
        "2021-21,               2021-03-01, 2021-06-01",
        "2021-22,               2021-06-01, 2021-09-01",
        "2021-23,               2021-09-01, 2021-12-01",
        "2021-24,               2021-12-01, 2022-03-01",
        "2021-28,               2021-12-01, 2022-03-01",
        "2021-29,               2021-09-01, 2021-12-01",
        "2021-30,               2021-12-01, 2022-03-01",
        "2021-31,               2021-03-01, 2021-06-01",
        "2021-32,               2021-06-01, 2021-09-01",
        "2021-33,               2021-01-01, 2021-04-01",
        "2021-36,               2021-10-01, 2022-01-01",
        "2021-37,               2021-01-01, 2021-05-01",
        "2021-39,               2021-09-01, 2022-01-01",
        "2021-40,               2021-01-01, 2021-07-01",
        "2021-41,               2021-07-01, 2022-01-01",
        "199X-23,               1990-09-01, 1999-12-01",
        "2022-01-05/2022-01-19, 2022-01-05, 2022-01-20",
        "2004-06/2004,          2004-06-01, 2005-01-01",
        "2004/2004-06,          2004-01-01, 2004-07-01",
        "../2022-01-02,                   , 2022-01-03",
        "/2022-01-02,                     , 2022-01-03",
        "2022-01-02/..,         2022-01-02,",
        "2022-01-02/,           2022-01-02,",
    })
    void reachFromTheFirstDayThatMayBeMeantToTheEndOfTheLast(String text, LocalDate from, LocalDate until) {
        assertThat(Edtf.parse(text).bounds(ALMATY)).isEqualTo(new Bounds(start(from), start(until)));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ALMATY).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-06T21:33:00+03:00, 2022-01-06T18:33:00Z, 2022-01-06T18:33:01Z",
        "2022-01-06T21:33+03:00,    2022-01-06T18:33:00Z, 2022-01-06T18:34:00Z",
        "2022-01-06T21:33:00-04,    2022-01-07T01:33:00Z, 2022-01-07T01:33:01Z",
        "2022-01-06T21:33:00Z,      2022-01-06T21:33:00Z, 2022-01-06T21:33:01Z",
        "2022-01-06T21:33:00,       2022-01-06T15:33:00Z, 2022-01-06T15:33:01Z",
    })
    void ofAMomentAreOneMinuteOrSecondInItsOwnZone(String text, Instant from, Instant until) {
        assertThat(Edtf.parse(text).bounds(ALMATY)).isEqualTo(new Bounds(from, until));
    }

    @Test
    void ofAMomentInAnHourThatAZoneHasTwiceCoverBoth() {
        assertThat(Edtf.parse("2021-10-31T02:30:00").bounds(ZoneId.of("Europe/Berlin")))
                .isEqualTo(new Bounds(Instant.parse("2021-10-31T00:30:00Z"), Instant.parse("2021-10-31T01:30:01Z")));
    }

    @ParameterizedTest
    @CsvSource({"2011-12-30", "2011-12-30/2011-12-30"})
    void ofADayThatAZoneLeftOutAreTheNextDay(String text) {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        assertThat(Edtf.parse(text).bounds(apia)).isEqualTo(Edtf.parse("2011-12-31").bounds(apia));
    }

    @ParameterizedTest
    @CsvSource({"Y999999998", "Y-999999998"})
    void existForTheFarthestYearsInEveryZone(String text) {
        assertThat(Edtf.parse(text).bounds(ZoneOffset.MAX).from()).isNotNull();
        assertThat(Edtf.parse(text).bounds(ZoneOffset.MIN).until()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2XXX, MILLENNIUM", "XXXX, MILLENNIUM", "20XX, CENTURY", "201X, DECADE", "-198X, DECADE", "156X-12-25, DECADE",
        "2022, YEAR", "2022-XX, YEAR", "2022-XX-25, YEAR", "Y17000, YEAR", "2022-23, SEASON", "2022-34, SEASON", "2022-01, MONTH",
        "2022-01-XX, MONTH", "2022-01-05, DAY", "2022-01-05T10:00, MINUTE", "2022-01-05T10:00:00, SECOND",
        "2022-01-05/2022-02, MONTH", "../2022-01-05, DAY", "202X/2022-01-05, DECADE",
    })
    void goWithAPrecision(String text, EdtfPrecision precision) {
        assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-05/2022-01-19~, DATED, false, false, DATED, true, false",
        "2022-01-05?/..,         DATED, false, true, OPEN, false, false",
        "/2022%,                 UNKNOWN, false, false, DATED, true, true",
        "../2022,                OPEN, false, false, DATED, false, false",
        "2022-~01,               DATED, true, false, DATED, true, false",
        "2022-01-06T21:33Z,      DATED, false, false, DATED, false, false",
    })
    void haveEdgesKnownSeparately(String text, EdtfEdge.Kind start, boolean startApproximate, boolean startUncertain,
                                  EdtfEdge.Kind end, boolean endApproximate, boolean endUncertain) {
        Edtf date = Edtf.parse(text);
        assertThat(date.startEdge()).isEqualTo(new EdtfEdge(start, startApproximate, startUncertain));
        assertThat(date.endEdge()).isEqualTo(new EdtfEdge(end, endApproximate, endUncertain));
        assertThat(date.approximate()).isEqualTo(startApproximate || endApproximate);
        assertThat(date.uncertain()).isEqualTo(startUncertain || endUncertain);
    }
}
