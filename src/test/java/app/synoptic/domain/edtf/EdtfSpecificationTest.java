package app.synoptic.domain.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples of the Library of Congress's EDTF specification (4 February 2019), level by level.
class EdtfSpecificationTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "1985-04-12", "1985-04", "1985", "0000", "2000-02-29",
        "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04", "1985-04-12T23:20:30+04:30",
        "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2004-02-01/2005-02", "2004-02-01/2005", "2005/2006-02",
    })
    void readsAndPrintsLevel0(String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Y170000002", "Y-170000002", "2001-21", "2001-22", "2001-23", "2001-24", "1984?", "2004-06~", "2004-06-11%",
        "201X", "20XX", "2XXX", "XXXX", "2004-XX", "1985-04-XX", "1985-XX-XX",
        "1985-04-12/..", "1985-04/..", "1985/..", "../1985-04-12", "../1985-04", "../1985",
        "1985-04-12/", "1985-04/", "1985/", "/1985-04-12", "/1985-04", "/1985",
        "1984~/2004-06", "1984/2004-06~", "1984~/2004~", "1984?/2004%", "1984-06?/2004-08?", "1984-06-02?/2004-08-08~",
        "1984-06-02?/", "-1985", "-0044-03-15",
    })
    void readsAndPrintsLevel1(String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2001-34", "2001-25", "2001-32", "2001-36", "2001-37", "2001-39", "2001-40", "2001-41",
        "2004-06~-11", "2004?-06-11", "?2004-06-~11", "2004-%06-11", "?2004-06-04~", "2011-06-~04?",
        "156X-12-25", "15XX-12-25", "XXXX-12-XX", "1XXX-XX", "1XXX-12", "1984-1X", "XXXX-02-29", "2022-01-3X",
        "2004-06-~01/2004-06-~20", "2004-06-XX/2004-07-03", "../2022-01-02", "199X-23",
    })
    void readsAndPrintsWhatDossiersNeedOfLevel2(String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "2022 ", "22", "202", "20222", "2022-1", "2022-1-5", "2022-01-5", "2022-001", "2022-00", "2022-13",
        "2022-20", "2022-42", "2022-01-00", "2022-01-32", "2022-02-29", "1900-02-29", "2022-02-30", "2022-04-31", "-0000",
        "-985", "+2022", "2022/01/05", "05.01.2022", "20220105", "2022-01-05-", "2022-W01", "2022-W01-3", "2022-005",
        "Y2022", "Y02022", "Y17000-01", "Y1700X", "Y9999999999", "y170000002", "201x", "20uu", "2022-01-05 21:33",
        "2022-2X", "2022-XX-32", "2022-02-3X", "2021-02-X9X", "1XXX-02-30", "2022-21-05", "2022-4X", "2022??", "2022?~", "~",
        "2022-?", "2022-01-05T", "2022-01-05T21", "2022-01-05T24:00:00", "2022-01-05T21:60:00", "2022-01-05T21:33:60",
        "2022-02-30T21:33:00", "2022-01-05T21:33:00.5", "2022-01-05T21:33:00+3", "2022-01-05T21:33:00+15:00",
        "2022-01-05T21:33:00+14:30", "2022-01-05T21:33:00-00:00", "2022-01-05T21:33:00+03:60", "2022-01-05T21:33:00?",
        "2022-01-XXT21:33:00", "2022-01T21:33:00", "T21:33:00", "2022-01-05t21:33:00",
        "/", "../", "/..", "../..", "2022/2021", "2022-01-05/2022-01-04", "2022-01/2021", "2022/2023/2024", "2022/...",
        "2022-01-05T21:33:00/2022-01-06", "2022..2023", "..", "open", "unknown/2022", "2022/open",
    })
    void refusesWhatIsNotEdtf(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text))
                .withMessageStartingWith("“" + text + "” is not a date: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[1667,1668,1670..1672]     | sets of dates are not read here",
        "{1960,1961-12}             | sets of dates are not read here",
        "Y-17E7                     | exponential years are not read here",
        "1950S2                     | significant digits are not read here",
        "Y171010000S3               | significant digits are not read here",
        "Y3388E2S3                  | exponential years are not read here",
        "2022-02-30                 | there is no day 30 in 2022-02",
        "2022-13                    | there is no month 13",
        "2021-23-01                 | a season or other division of the year (23) has no days",
        "2022-01-05T24:00:00        | no calendar or clock has it",
        "2022-01-05/2022-01-04      | the interval ends before it begins",
        "2022-01-05T10:00:00/2023   | intervals take dates only",
    })
    void saysWhatIsWrong(String text, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text)).withMessageContaining(why);
    }

    @Test
    void shortensWhatIsLongInMessages() {
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse("9".repeat(100_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(250));
    }
}
