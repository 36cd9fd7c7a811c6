package app.synoptic.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.FerryPages;
import org.junit.jupiter.api.Test;

class PageMetadataTest {

    private static Metadata of(String head, String top) {
        return FerryPages.read("<html lang=en><head>" + head + "</head><body><article><h1>" + FerryPages.HEADLINE + "</h1>" + top + "<div class=article-body>" + FerryPages.paragraphs()
                + "</div></article></body></html>").metadata();
    }

    @Test
    void readsANewspaper() {
        Metadata known = FerryPages.read(FerryPages.newspaper()).metadata();
        assertThat(known.best(Field.TITLE)).contains(FerryPages.HEADLINE);
        assertThat(known.authors()).containsExactly("Ann Lee");
        assertThat(known.best(Field.PUBLISHER)).contains("The Orrin Lantern");
        assertThat(known.best(Field.URL)).contains("https://lantern.example/2023/03/14/ferry-stays");
        assertThat(known.best(Field.LANGUAGE)).contains("en-GB");
        assertThat(known.best(Field.MODIFIED)).contains("2023-03-15T08:00:00+01:00");
    }

    @Test
    void keepsTheOffsetOfAMoment() {
        assertThat(of("<meta property='article:published_time' content='2022-01-05T23:40:00+06:00'>", "").best(Field.PUBLISHED)).contains("2022-01-05T23:40:00+06:00");
    }

    @Test
    void takesTheDayThatThePageShowsForAnInstantInUtc() {
        String head = "<meta property='article:published_time' content='2022-01-05T22:40:00Z'>";
        assertThat(of(head, "<p class=dateline>6 January 2022</p>").best(Field.PUBLISHED)).contains("2022-01-06");
        assertThat(of(head, "<p class=dateline>5 January 2022</p>").best(Field.PUBLISHED)).contains("2022-01-05T22:40:00Z");
    }

    @Test
    void keepsAllThatContradict() {
        Metadata known = of("<meta property='article:published_time' content='2022-01-05T10:00:00+01:00'>", "<p class=dateline>9 January 2022</p>");
        assertThat(known.of(Field.PUBLISHED)).extracting(Metadata.Found::value).contains("2022-01-05T10:00:00+01:00", "2022-01-09");
    }

    @Test
    void readsAByline() {
        Metadata known = of("", "<p class=byline>By Ann Lee and Tom Okoro, 14 March 2023</p>");
        assertThat(known.authors()).containsExactly("Ann Lee", "Tom Okoro");
        assertThat(known.of(Field.PUBLISHED)).first().satisfies(found -> {
            assertThat(found.value()).isEqualTo("2023-03-14");
            assertThat(found.place()).isEqualTo(Place.VISIBLE);
        });
    }

    @Test
    void tellsPeopleFromAgencies() {
        Metadata known = of("<script type='application/ld+json'>{'@type':'NewsArticle','author':[{'@type':'Person','name':'Ann Lee'},{'@type':'Organization','name':'Reuters'}]}</script>", "");
        assertThat(known.authors()).containsExactly("Ann Lee");
        assertThat(known.best(Field.AGENCY)).contains("Reuters");
    }

    @Test
    void passesOverDamagedJson() {
        Metadata known = of("<script type='application/ld+json'>{\"@type\":\"NewsArticle\", /* x */ \"headline\":\"A \nB\", \"datePublished\":\"2022-01-05\",}</script>"
                + "<script type='application/ld+json'>{\"broken</script>", "");
        assertThat(known.best(Field.PUBLISHED)).contains("2022-01-05");
    }

    @Test
    void readsWhereAndWhenAPageWasSaved() {
        Metadata known = FerryPages.read("<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://lantern.example/ferry \n saved date: Sun Nov 29 2026 13:05:00 GMT+0100 (Central European Standard Time)\n-->"
                + "<head></head><body><h1>" + FerryPages.HEADLINE + "</h1>" + FerryPages.paragraphs() + "</body></html>").metadata();
        assertThat(known.best(Field.URL)).contains("https://lantern.example/ferry");
        assertThat(known.best(Field.SAVED)).contains("2026-11-29T13:05:00+01:00");
    }

    @Test
    void takesTheNameOfTheSiteOffATitle() {
        assertThat(of("<meta property='og:site_name' content='The Orrin Lantern'><meta property='og:title' content='A day on the quay – The Orrin Lantern'>", "").of(Field.TITLE))
                .extracting(Metadata.Found::value).contains("A day on the quay");
    }

    @Test
    void isNotDrownedByAThousandNames() {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            head.append("<meta name=author content='Ann Lee the ").append(i).append("th'>").append("<meta name=title content='Title number ").append(i).append("'>");
        }
        assertThat(of(head.toString(), "").found()).hasSizeLessThan(600);
    }

    @Test
    void readsWhatAPublicArchiveWrites() {
        Metadata wayback = FerryPages.read("<!DOCTYPE html><html lang=en><head><link rel=canonical href='https://web.archive.org/web/20220105112233/https://lantern.example/ferry?a=1'></head><body><h1>" + FerryPages.HEADLINE + "</h1>"
                + FerryPages.paragraphs() + "</body></html>\n<!--\n     FILE ARCHIVED ON 11:22:33 Jan 05, 2022 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 09:00:00 Nov 30, 2026.\n-->").metadata();
        assertThat(wayback.best(Field.URL)).contains("https://lantern.example/ferry?a=1");
        assertThat(wayback.of(Field.SAVED)).extracting(Metadata.Found::value, Metadata.Found::where).contains(org.assertj.core.groups.Tuple.tuple("2022-01-05T11:22:33Z", "Wayback Machine"),
                org.assertj.core.groups.Tuple.tuple("2022-01-05T11:22:33Z", "address of the archive"));
        Metadata today = of("<meta property='og:url' content='https://archive.ph/2022.01.05-112233/https://lantern.example/ferry'>", "");
        assertThat(today.best(Field.URL)).contains("https://lantern.example/ferry");
        assertThat(today.best(Field.PUBLISHER)).contains("lantern.example");
    }

    @Test
    void readsAnAuthorInAnArticleWhoseOwnNamesSpeakOfComments() {
        Metadata known = FerryPages.read("<html lang=en><body class='single comments-open'><article class='post comment-status-open'><h1>" + FerryPages.HEADLINE + "</h1>" + FerryPages.paragraphs()
                + "<footer><span class='author vcard'><a class='url fn' href='/u/3'>Ann Lee</a></span></footer></article></body></html>").metadata();
        assertThat(known.authors()).containsExactly("Ann Lee");
    }

    @Test
    void readsAnAuthorOfOneWordAndOneBehindWhatTheyDid() {
        assertThat(of("", "<span class=post-author>Posted by Quillfeather</span>").authors()).containsExactly("Quillfeather");
        assertThat(of("", "<span class=autor>Erstellt von Ann Lee</span>").authors()).containsExactly("Ann Lee");
    }
}
