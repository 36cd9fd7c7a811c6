package app.synoptic.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata;
import app.synoptic.read.FerryPages;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorsTest {

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
    void takesNoneOfTheNamesThatOthersMarkElsewhere() {
        String comments = "<div><div itemprop=author>Tom Okoro</div><p>" + "I was on that quay and it was cold indeed. ".repeat(9) + "</p></div>";
        assertThat(authors("", "<div itemprop=author>Ann Lee</div>" + comments)).containsExactly("Ann Lee");
        assertThat(authors("", "<p><span itemprop=author>Ann Lee</span>, <span itemprop=author>Tom Okoro</span></p>")).containsExactly("Ann Lee", "Tom Okoro");
    }

    @Test
    void takesNoReviewerForAnAuthor() {
        assertThat(authors("", "<div>Written by <a href='/author/ann-lee'>Ann Lee</a> Reviewed by <a href='/author/tom-okoro'>Tom Okoro</a></div>")).containsExactly("Ann Lee");
        assertThat(authors("", "<p>Photo: Tom Okoro</p>")).isEmpty();
    }

    @Test
    void takesTheNameOfTheSiteIfItIsMarkedAsTheAuthorsToo() {
        String site = "<meta property='og:site_name' content='Ann Lee'>";
        assertThat(authors(site + person("Ann Lee"), "")).containsExactly("Ann Lee");
        assertThat(authors(site, "<span class='author vcard'><a class='url fn' href='/'>Ann Lee</a></span>")).containsExactly("Ann Lee");
        assertThat(authors(site + person("Ann Lee"), "<p class=byline>By Tom Okoro</p>")).containsExactly("Tom Okoro");
        assertThat(authors("<link rel=canonical href='https://www.orrinlantern.example/ferry'><meta name=author content='Orrin Lantern'>", "<p class=byline>By Ann Lee</p>")).containsExactly("Ann Lee");
    }

    @Test
    void takesNoAddressOfASiteForAnAuthor() {
        assertThat(authors("<meta name=author content='lantern.org'>", "")).isEmpty();
    }

    @Test
    void readsNamesOfTwoLettersAndGluedClassNames() {
        assertThat(authors("", "<span class='author vcard fn'>oz</span>")).containsExactly("oz");
        assertThat(authors("", "<span class='authorname-txt'>Ann Lee</span>")).containsExactly("Ann Lee");
        assertThat(authors("", "<span class='articleAuthorName'>Ann Lee</span>")).containsExactly("Ann Lee");
    }

    @Test
    void readsAnAuthorWhoCallsHerselfByOneWordInTheByline() {
        assertThat(authors("", "<p class=byline>Posted by Quillfeather</p>")).containsExactly("Quillfeather");
    }

    @Test
    void readsASignature() {
        assertThat(of("", "", "<p style='text-align: right'><em>Ann Lee</em></p>").authors()).containsExactly("Ann Lee");
        assertThat(of("", "", "<p>Ann Lee was on the quay that day.</p>").authors()).isEmpty();
    }
}
