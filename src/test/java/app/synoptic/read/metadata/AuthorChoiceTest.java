package app.synoptic.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.read.FerryPages;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorChoiceTest {

    private static Metadata of(String head, String top, String end) {
        return FerryPages.read("<html lang=en><head>" + head + "</head><body><article><h1>" + FerryPages.HEADLINE + "</h1>" + top + "<div class=article-body>" + FerryPages.paragraphs() + end
                + "</div></article></body></html>").metadata();
    }

    private static List<String> authors(String head, String top) {
        return of(head, top, "").authors();
    }

    private static String person(String name) {
        return "<script type='application/ld+json'>{'@type':'NewsArticle','author':{'@type':'Person','name':'" + name + "'}}</script>";
    }

    @Test
    void takesTheBylineBeforeTheAccountThatPosted() {
        assertThat(authors("<meta name=author content='Paul Webb'>", "<p class=byline>By Ann Lee</p>")).containsExactly("Ann Lee");
    }

    @Test
    void takesAllThatTheBylineNames() {
        assertThat(authors(person("Ann Lee"), "<p class=byline>By Ann Lee and Tom Okoro</p>")).containsExactly("Ann Lee", "Tom Okoro");
    }

    @Test
    void takesTheNameAloneWhereItIsMarkedSomewhere() {
        assertThat(authors("", "<p class=byline>By Ann Lee LanternWatch</p><p><a rel=author href=/u/7>Ann Lee</a></p>")).containsExactly("Ann Lee");
        assertThat(authors(person("Harbour-Expert Ann Lee"), "<p><a rel=author href=/u/7>Ann Lee</a></p>")).containsExactly("Ann Lee");
    }

    @Test
    void takesAFullNameBeforeOneWordOfIt() {
        assertThat(authors("<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ann'>", "<p>A column by Ann Lee</p><p>Ann writes.</p>")).doesNotContain("Ann");
        assertThat(authors(person("ann"), "<p class=byline>By Ann Lee</p>")).containsExactly("Ann Lee");
    }

    @Test
    void takesForAnOrganisationWhatThePageCallsOne() {
        Metadata known = of("<meta property='article:author' content='Orrin Ferries'><script type='application/ld+json'>{'@type':'NewsArticle','author':{'@type':'Organization','name':'Orrin Ferries'}}</script>",
                "<p><a rel=author href=/u/7>Ann Lee</a></p>", "");
        assertThat(known.authors()).containsExactly("Ann Lee");
        assertThat(known.of(Field.AUTHOR)).extracting(Metadata.Found::value).contains("Orrin Ferries");
    }
}
