package app.synoptic.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.read.FerryPages;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {

    private static Metadata of(String head, String top, String below) {
        return FerryPages.read("<html lang=en><head>" + head + "</head><body><article><h1>" + FerryPages.HEADLINE + "</h1>" + top + "<div class=article-body>" + FerryPages.paragraphs()
                + "</div>" + below + "</article></body></html>").metadata();
    }

    private static Optional<String> day(String head, String top, String below) {
        return of(head, top, below).best(Field.PUBLISHED).map(value -> value.substring(0, 10));
    }

    private static String told(String moment) {
        return "<meta property='article:published_time' content='" + moment + "'>";
    }

    @Test
    void takesTheDayThatThePageShowsBeforeTheOneItTellsMachines() {
        assertThat(day(told("2021-06-17T08:00:00+02:00"), "<p class=dateline>4 June 2022</p>", "")).contains("2022-06-04");
    }

    @Test
    void takesOfSeveralDaysShownTheOneThatIsToldToo() {
        assertThat(day(told("2023-11-06T13:14:51Z"), "<p class=dateline>5 November 2023</p><p class=dateline>6 November 2023</p>", "")).contains("2023-11-06");
    }

    @Test
    void tellsWhenItWasPublishedFromWhenItWasChangedInOneLine() {
        Metadata known = of("", "<p class=dateline>Last updated 4 June 2022, published 17 June 2021</p>", "");
        assertThat(known.best(Field.PUBLISHED)).contains("2021-06-17");
        assertThat(known.best(Field.MODIFIED)).contains("2022-06-04");
    }

    @Test
    void keepsWhatMachinesAreToldWhereThePageShowsWhenItWasChanged() {
        assertThat(day(told("2021-06-17T08:00:00+02:00"), "<p class=dateline>Updated: 4 June 2022</p>", "")).contains("2021-06-17");
    }

    @Test
    void takesTheDayTwoPlacesTellBeforeTheOneInTheAddress() {
        String head = "<link rel=canonical href='https://lantern.example/2020/07/08/ferry'>" + told("2020-07-09T10:04:04Z")
                + "<script type='application/ld+json'>{'@type':'NewsArticle','datePublished':'2020-07-09T10:04:04Z'}</script>";
        assertThat(day(head, "", "")).contains("2020-07-09");
    }

    @ParameterizedTest
    @CsvSource({"https://lantern.example/2023/10/3-questions-for-the-captain,", "https://lantern.example/2023/10/03/questions,2023-10-03", "https://lantern.example/news/20231003/ferry,2023-10-03",
        "https://lantern.example/notes/03-10-2023,2023-10-03", "https://lantern.example/a-2023-10-03-ferry,2023-10-03"})
    void readsTheDayInAnAddress(String address, String day) {
        assertThat(PageDates.dayIn(address)).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void readsTwoNumbersAsTheDayThatIsToldElsewhere() {
        assertThat(day("<meta property='article:modified_time' content='2021-11-01T10:00:00Z'>", "<p class=dateline>01/11/2021</p>", "")).contains("2021-11-01");
    }

    @Test
    void readsTheDayFirstUnderAnAddressOfACountryThatWritesSo() {
        assertThat(day("<link rel=canonical href='https://lantern.example.ie/ferry'>", "<p class=dateline>08/11/2023</p>", "")).contains("2023-11-08");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<footer><p>Erschienen am: 01.11.2023 in der Hafenpost</p></footer>|2023-11-01",
        "<footer><p>Letzte Änderung: 31.10.2023</p><p>Erschienen am: 01.11.2023</p></footer>|2023-11-01",
        "<script>var layer = {'first-publication':'2020-01-28 15:28','views':7}</script>|2020-01-28",
        "<script>var layer = {\"publishedAt\":\"2020-01-28T15:28:00+01:00\"}</script>|2020-01-28",
        "<div><span class=tools><time datetime='2020-08-06T09:09:24Z'>a while ago</time></span></div>|2020-08-06",
    })
    void looksFartherWhereNothingBesideTheHeadlineTellsTheDay(String below, String day) {
        assertThat(day("", "", "<p>The harbour office is open from nine.</p>".repeat(9) + below)).contains(day);
    }

    @Test
    void readsTheDateThatOpensTheFirstParagraph() {
        String page = "<html lang=de><body><h1>" + FerryPages.HEADLINE + "</h1><div class=article-body>" + FerryPages.paragraphs().replaceFirst("<p>", "<p>Orrin, (12.11.2021). ") + "</div></body></html>";
        assertThat(FerryPages.read(page).metadata().best(Field.PUBLISHED)).contains("2021-11-12");
    }

    @Test
    void takesADayOfChangeOnlyForAGuess() {
        Found found = of("<meta property='article:modified_time' content='2022-03-04T10:00:00+01:00'>", "", "").of(Field.PUBLISHED).getFirst();
        assertThat(found.value()).startsWith("2022-03-04");
        assertThat(found.guess()).isTrue();
    }

    @Test
    void takesNoDayThatIsShownForPublicationWhereTwoPlacesTellALaterOne() {
        String meta = "<meta property='article:published_time' content='2023-11-06T08:00:00-08:00'>";
        String both = meta + "<script type='application/ld+json'>{'@type':'NewsArticle','datePublished':'2023-11-06T08:00:00-08:00'}</script>";
        assertThat(day(both, "<p class=dateline>2 November 2023</p>", "")).contains("2023-11-06");
        assertThat(day(both, "<p class=dateline>5 November 2023</p>", "")).contains("2023-11-05");
        assertThat(day(both, "<p class=dateline>9 November 2023</p>", "")).contains("2023-11-09");
        assertThat(day(meta, "<p class=dateline>2 November 2023</p>", "")).contains("2023-11-02");
    }
}
