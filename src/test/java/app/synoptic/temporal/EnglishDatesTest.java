package app.synoptic.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dating;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Dates of English prose, published on Wednesday 12 January 2022 where nothing else is said.
class EnglishDatesTest {

    private static List<String> dates(String text) {
        return Tagged.of("en", "2022-01-12", text).dates();
    }

    private static List<String> timex(String text) {
        return Tagged.of("en", "2022-01-12", text).timex();
    }

    @Test
    void explicit() {
        assertThat(dates("The quay opened on 5 March 2019, closed on March 7th, 2020, and burnt on Sunday, 10 October 2021."))
                .containsExactly("5 March 2019 = 2019-03-05", "March 7th, 2020 = 2020-03-07", "Sunday, 10 October 2021 = 2021-10-10");
        assertThat(dates("It was begun in May 2018. By 1997 nothing stood there; in the 1980s there was a mill, in the 19th century a ford."))
                .containsExactly("May 2018 = 2018-05", "1997 = 1997", "the 1980s = 198X", "the 19th century = 18XX");
        assertThat(dates("Signed 2021-11-03.")).containsExactly("2021-11-03 = 2021-11-03");
    }

    @Test
    void withoutAYearAreTheNearestAndLookTheWayTheSentenceDoes() {
        assertThat(dates("The crew arrived on January 4.")).containsExactly("January 4 = 2022-01-04");
        assertThat(dates("The dam broke in November.")).containsExactly("November = 2021-11");
        assertThat(dates("The dam will be mended in November.")).containsExactly("November = 2022-11");
    }

    @Test
    void ofWeekdays() {
        assertThat(dates("The mayor spoke on Tuesday.")).containsExactly("Tuesday = 2022-01-11");
        assertThat(dates("The council will meet on Friday.")).containsExactly("Friday = 2022-01-14");
        assertThat(dates("It was quiet last Wednesday. Next Monday is a holiday.")).containsExactly("last Wednesday = 2022-01-05", "Next Monday = 2022-01-17");
        assertThat(dates("Published today, it began Wednesday.")).containsExactly("today = 2022-01-12", "Wednesday = 2022-01-12");
    }

    @Test
    void countedFromTheDayOfPublication() {
        assertThat(dates("Five days ago the lamps went out; yesterday they came back.")).containsExactly("Five days ago = 2022-01-07", "yesterday = 2022-01-11");
        assertThat(dates("Last year was dry. Two months ago it rained.")).containsExactly("Last year = 2021", "Two months ago = 2021-11");
        assertThat(dates("It was worse last week.")).containsExactly("last week = 2022-01-03/2022-01-09");
    }

    @Test
    void countedFromWhatWasSaidBefore() {
        assertThat(dates("On 3 January the ice broke. The next morning a boat sank. Two days later divers came. That evening they found it."))
                .containsExactly("3 January = 2022-01-03", "The next morning = 2022-01-04 MORNING", "Two days later = 2022-01-06", "That evening = 2022-01-06 EVENING");
        assertThat(dates("On March 8, 2020 it shut. The following year it was sold. The same day in 2021 nobody came.").subList(0, 2))
                .containsExactly("March 8, 2020 = 2020-03-08", "The following year = 2021");
    }

    @Test
    void vague() {
        assertThat(dates("The ice came in early January and left in mid-March.")).containsExactly("early January = 2022-01~", "mid-March = 2022-03~");
        assertThat(dates("By the end of 2020 it was empty.")).containsExactly("the end of 2020 = 2020~");
        assertThat(timex("Nothing moved in recent days. Now it does.")).containsExactly("recent days = PAST_REF", "Now = PRESENT_REF");
    }

    @Test
    void asStretches() {
        assertThat(dates("From 5 to 7 January 2022 the board met.")).containsExactly("5 = 2022-01-05/2022-01-07", "7 January 2022 = 2022-01-05/2022-01-07");
        assertThat(dates("It ran on January 5-7, 2021.")).containsExactly("January 5 = 2021-01-05/2021-01-07", "7, 2021 = 2021-01-05/2021-01-07");
        assertThat(dates("Between 1990 and 1995 it was closed.")).containsExactly("1990 = 1990/1995", "1995 = 1990/1995");
        assertThat(dates("It was open from January to March 2021.")).containsExactly("January = 2021-01/2021-03", "March 2021 = 2021-01/2021-03");
        assertThat(timex("It ran from 5 to 7 January 2022.")).containsExactly("5 = 2022-01-05", "7 January 2022 = 2022-01-07");
    }

    @Test
    void open() {
        assertThat(dates("It has been shut since autumn.")).containsExactly("autumn = 2021-23/..");
        assertThat(dates("The ban holds until Friday.")).containsExactly("Friday = ../2022-01-14");
    }

    @Test
    void ofNumbersByTheOrderOfTheRegionOrOfTheText() {
        String text = "It was dated 04/01/2022.";
        assertThat(Tagged.of("en-US", "2022-05-12", text).dates()).containsExactly("04/01/2022 = 2022-04-01");
        assertThat(Tagged.of("en-GB", "2022-05-12", text).dates()).containsExactly("04/01/2022 = 2022-01-04");
        assertThat(Tagged.of("en-US", "2022-05-12", text + " The reply came 13/02/2022.").dates())
                .containsExactly("04/01/2022 = 2022-01-04", "13/02/2022 = 2022-02-13");
    }

    @Test
    void partsOfDayAndZones() {
        assertThat(dates("On Tuesday night the pumps failed.")).containsExactly("Tuesday night = 2022-01-11 NIGHT");
        assertThat(dates("At 9:33 p.m. Moscow time on January 6 the call came.")).containsExactly("9:33 p.m. Moscow time on January 6 = 2022-01-06T21:33+03:00");
        assertThat(timex("It began at noon on Monday.")).containsExactly("noon on Monday = 2022-01-10T12:00");
        assertThat(Tagged.of("en", "2022-01-12", "At 8 a.m. GMT on January 6 it rang.").expressions().getFirst().zone()).isEqualTo("+00:00");
    }

    @Test
    void areToldFromLengthsAndRepetitions() {
        Tagged text = Tagged.of("en", "2022-01-12", "The strike lasted three days. Boats leave every Monday, and mail comes daily. A two-year-old dog watched for 2 1/2 hours.");
        assertThat(text.timex()).containsExactly("three days = P3D", "every Monday = XXXX-WXX-1", "daily = P1D", "2 1/2 hours = PT2H30M");
        assertThat(text.kinds()).containsExactly(TimeKind.DURATION, TimeKind.SET, TimeKind.SET, TimeKind.DURATION);
        assertThat(text.dates()).isEmpty();
    }

    @Test
    void ofLengthsThatEndOrBeginNow() {
        assertThat(dates("In the past two months it rained; in the next ten days it will not."))
                .containsExactly("the past two months = 2021-11-12/2022-01-12", "the next ten days = 2022-01-12/2022-01-22");
    }

    @Test
    void countFromTheDatelineWhereNoPublicationIsKnown() {
        assertThat(Tagged.of("en", null, "ORRIN, 5 May 2021 (Post) — The ferry sank on Tuesday. It was towed off yesterday.").dates())
                .containsExactly("5 May 2021 = 2021-05-05", "Tuesday = 2021-05-04", "yesterday = 2021-05-04");
        assertThat(Tagged.of("en", null, "The ferry sinks\n\n5 May 2021\n\nThe ferry from Orrin sank on Tuesday with all its load of stone and two of its crew, the owners have said.").dates())
                .containsExactly("5 May 2021 = 2021-05-05", "Tuesday = 2021-05-04");
    }

    @Test
    void areNotNamesAndAmounts() {
        assertThat(dates("Jan Hale may march with 2000 people. Mr. May paid $1990 and 4.5 percent, a third of it. Spring water fell.")).isEmpty();
    }

    @Test
    void lookBackAndAheadAsTheSentenceDoes() {
        assertThat(dates("Until Friday, they had not called. The meeting had been due Monday. In November, the firm brought in a new chief.")).containsExactly("Friday = ../2022-01-07", "Monday = 2022-01-10", "November = 2021-11");
        assertThat(dates("The summit would be held in the city on April 24. It will be paid on a still unspecified date in March. She was made head, effective Feb. 1."))
                .containsExactly("April 24 = 2022-04-24", "March = 2022-03", "Feb. 1 = 2022-02-01/..");
        assertThat(Tagged.of("en", "2022-03-01", "The boats sank last February, the piers last December.").dates()).containsExactly("last February = 2021-02", "last December = 2021-12");
    }

    @Test
    void thatLieBesideOthersOrHoldThem() {
        assertThat(dates("The hearing is set for the week of March 7. The day before last Tuesday's vote he left; the day after Christmas he was back."))
                .containsExactly("the week of March 7 = 2022-03-07/2022-03-13", "The day before last Tuesday's = 2022-01-10", "the day after Christmas = 2021-12-26");
    }

    @Test
    void ofPluralsAreRepetitions() {
        assertThat(timex("On Mondays it is shut. The past three summers were dry. He will one day come back, for the first time in years. Over the past decade it grew."))
                .containsExactly("Mondays = XXXX-WXX-1", "The past three summers = XXXX-SU", "one day = FUTURE_REF", "years = PXY", "the past decade = P10Y");
    }

    @Test
    void areNotTitlesOfProgrammes() {
        assertThat(timex("The mayor spoke on \"60 Minutes\". He said on \"This Week\" how hard this week was. Easter week will be better.")).containsExactly("this week = 2022-W02", "Easter week = 2022-W15");
    }

    @Test
    void startASentenceBehindAShortWord() {
        assertThat(dates("Nobody had asked him. Until Friday, they had not called.")).containsExactly("Friday = ../2022-01-07");
    }

    @Test
    void ofQuartersThatAreCompared() {
        assertThat(timex("Third-quarter profit rose. In the 2020 period it had fallen.")).containsExactly("Third-quarter = 2021-Q3", "the 2020 period = 2020-Q3");
    }

    @Test
    void sayHowTheyDate() {
        assertThat(Tagged.of("en", "2022-01-12", "On 5 January they came; on Tuesday they left.").expressions()).extracting(TimeExpression::dating)
                .containsExactly(Dating.EXPLICIT, Dating.RELATIVE);
    }
}
