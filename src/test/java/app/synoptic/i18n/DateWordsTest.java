package app.synoptic.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfArbitraries;
import app.synoptic.domain.edtf.PartOfDay;
import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateWordsTest {

    private static final DateWords FULL = DateWords.full(Locale.ENGLISH);
    private static final DateWords BRIEF = DateWords.brief(Locale.ENGLISH);
    private static final OptionalInt YEAR = year("2022-01-02/2022-01-19");

    private static OptionalInt year(String window) {
        ZoneId zone = ZoneId.of("Asia/Almaty");
        return Edtf.parse(window).bounds(zone).year(zone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-01-02                | 2 January 2022                         | 2 Jan 2022",
        "2022-01                   | January 2022                           | Jan 2022",
        "2022                      | 2022                                   | 2022",
        "2022-01~                  | around January 2022                    | c. Jan 2022",
        "2022-01-02?               | perhaps 2 January 2022                 | 2 Jan 2022?",
        "2022-01-~02               | around 2 January 2022                  | c. 2 Jan 2022",
        "2022%                     | perhaps around 2022                    | c. 2022?",
        "2021-23                   | autumn 2021                            | autumn 2021",
        "2021-34                   | second quarter of 2021                 | second quarter of 2021",
        "201X                      | 2010s                                  | 2010s",
        "19XX                      | 1900–1999                              | 1900–1999",
        "XXXX                      | an unknown year                        | an unknown year",
        "XXXX-12-25                | 25 December of an unknown year         | 25 Dec of an unknown year",
        "156X-12-25                | between 25 December 1560 and 25 December 1569 | 25 Dec 1560–25 Dec 1569, day unknown",
        "2004-XX                   | some month of 2004                     | 2004, month unknown",
        "2004-XX-XX                | some day of 2004                       | 2004, day unknown",
        "1985-04-XX                | some day of April 1985                 | Apr 1985, day unknown",
        "-0044-03-15               | 15 March 45 BC                         | 15 Mar 45 BC",
        "Y170000002                | 170000002                              | 170000002",
        "2022-01-05/2022-01-19     | 5–19 January 2022                      | 5–19 Jan 2022",
        "2022-01-05/2022-01-05     | 5 January 2022                         | 5 Jan 2022",
        "2022-01-05/2022-01-19~    | 5 January – around 19 January 2022     | 5 Jan – c. 19 Jan 2022",
        "2022-01-30/2022-02-02     | 30 January – 2 February 2022           | 30 Jan – 2 Feb 2022",
        "2021-12-30/2022-01-02     | 30 December 2021 – 2 January 2022      | 30 Dec 2021 – 2 Jan 2022",
        "2022-01/2022-03           | January – March 2022                   | Jan – Mar 2022",
        "2022-01-05/2022           | 5 January 2022 – 2022                  | 5 Jan 2022 – 2022",
        "1964/2008                 | 1964–2008                              | 1964–2008",
        "../2022-01-02             | until 2 January 2022                   | until 2 Jan 2022",
        "/2022-01-02               | unknown beginning – 2 January 2022     | ? – 2 Jan 2022",
        "2022-01-02/..             | from 2 January 2022 on                 | from 2 Jan 2022 on",
        "2022-01-02/               | 2 January 2022 – unknown end           | 2 Jan 2022 – ?",
        "2022-01-06T21:33:00+03:00 | 6 January 2022, 21:33 (UTC+3)          | 6 Jan 2022, 21:33 (UTC+3)",
        "2022-01-06T21:33:07+04:30 | 6 January 2022, 21:33:07 (UTC+4:30)    | 6 Jan 2022, 21:33:07 (UTC+4:30)",
        "2022-01-06T09:05Z         | 6 January 2022, 09:05 (UTC)            | 6 Jan 2022, 09:05 (UTC)",
        "2022-01-06T09:05-04       | 6 January 2022, 09:05 (UTC−4)          | 6 Jan 2022, 09:05 (UTC−4)",
        "2022-01-06T09:05          | 6 January 2022, 09:05                  | 6 Jan 2022, 09:05",
    })
    void readAsPeopleWriteThem(String date, String full, String brief) {
        assertThat(FULL.of(Edtf.parse(date))).isEqualTo(full);
        assertThat(BRIEF.of(Edtf.parse(date))).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-01-02            | 2 January",
        "2022-01               | January",
        "2022                  | 2022",
        "2021-05               | May 2021",
        "2022-01-05/2022-01-19 | 5–19 January",
        "2021-12-30/2022-01-02 | 30 December 2021 – 2 January",
        "2022-01-06T21:33Z     | 6 January, 21:33 (UTC)",
    })
    void leaveOutTheYearOfTheWindow(String date, String words) {
        assertThat(FULL.within(YEAR).of(Edtf.parse(date))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-30/2022-01-19", "../2022-01-19", "2021-12-31/2022-01-01"})
    void keepTheYearWhereTheWindowReachesOverSeveral(String window) {
        assertThat(FULL.within(year(window)).of(Edtf.parse("2022-01-02"))).isEqualTo("2 January 2022");
        assertThat(FULL.within(year(window)).of(Edtf.parse("2021-12-31"))).isEqualTo("31 December 2021");
    }

    @Test
    void nameThePartOfTheDay() {
        assertThat(FULL.of(Edtf.parse("2022-01-05"), PartOfDay.NIGHT)).isEqualTo("5 January 2022, night");
        assertThat(FULL.of(Edtf.parse("2022-01-05"), null)).isEqualTo("5 January 2022");
    }

    @ParameterizedTest
    @EnumSource
    void haveWordsForEveryPartOfTheDay(PartOfDay part) {
        assertThat(FULL.of(Edtf.parse("2022-01-05"), part)).startsWith("5 January 2022, ");
    }

    @Test
    void stayInOneLanguageWhereALocaleHasNoWords() {
        assertThat(DateWords.full(Locale.FRENCH).of(Edtf.parse("2022-01~"))).isEqualTo("around January 2022");
    }

    @Test
    void haveAFullFormForEveryBriefOne() {
        var words = ResourceBundle.getBundle("app.synoptic.i18n.dates", Locale.ROOT);
        assertThat(words.keySet().stream().filter(key -> key.startsWith("brief.")).map(key -> key.substring(6)))
                .isNotEmpty().allMatch(words::containsKey);
    }

    @Provide
    Arbitrary<Edtf> any() {
        return EdtfArbitraries.any();
    }

    @Property(tries = 500)
    void areFoundForEveryDate(@ForAll("any") Edtf date) {
        assertThat(FULL.of(date)).isNotBlank().doesNotContain("{", "null");
        assertThat(BRIEF.within(YEAR).of(date)).isNotBlank().doesNotContain("{", "null");
    }
}
