package app.synoptic.read.body;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.read.FerryPages;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BodyFinderTest {

    private static final String BODY = String.join("\n\n", FerryPages.ARTICLE);

    private static Map<String, BlockKind> kinds(ReadingText text) {
        return text.blocks().stream().collect(Collectors.toMap(block -> text.text().substring(block.start(), block.end()), TextBlock::kind, (one, other) -> one));
    }

    @Test
    void findsTheArticleOfANewspaperAndNothingElse() {
        ReadingText text = FerryPages.read(FerryPages.newspaper());
        assertThat(text.body()).isEqualTo(BODY);
        assertThat(kinds(text)).containsEntry(FerryPages.HEADLINE, BlockKind.HEADLINE)
                .containsEntry("The ferry in the old dock, seen from the fish market", BlockKind.CAPTION)
                .containsEntry("By Ann Lee 15 March 2023", BlockKind.DATELINE)
                .containsEntry("Home", BlockKind.NAVIGATION)
                .containsEntry("Read more", BlockKind.RELATED)
                .containsEntry("I waited there with two small children and nobody told us anything at all.", BlockKind.COMMENTS);
    }

    @Test
    void keepsFurnitureInTheText() {
        ReadingText text = FerryPages.read(FerryPages.newspaper());
        assertThat(text.text()).contains("Bridge to the islands voted down again", "Accept all", "All rights reserved");
        assertThat(text.regions()).extracting(Region::kind).contains(RegionKind.HEADLINE, RegionKind.DATELINE, RegionKind.CAPTION, RegionKind.BODY, RegionKind.FURNITURE);
    }

    @Test
    void findsAnArticleInsideAnElementOfABadName() {
        String page = FerryPages.newspaper().replace("class=\"article-body\"", "class=\"sidebar-promo\"");
        assertThat(FerryPages.read(page).body()).isEqualTo(BODY);
    }

    @Test
    void findsAnArticleThatIsShorterThanTheRiverOfStoriesBelow() {
        StringBuilder river = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            river.append("<div class=\"teaser-card\"><h3><a href=\"/t%d\">Headline of another story number %d</a></h3><p>A few words that tell what the story is about and why it should be opened by whoever scrolls so far down, item %d.</p></div>"
                    .formatted(i, i, i));
        }
        String page = FerryPages.newspaper().replace("<aside", "<div class=\"more-stories feed\">" + river + "</div><aside");
        assertThat(FerryPages.read(page).body()).isEqualTo(BODY);
    }

    @Test
    void findsAnArticleWithoutAnyNamesAndElementsThatTell() {
        String page = "<html><body><table><tr><td><a href=/>Start</a><br><a href=/n>News</a></td><td><font size=5><b>" + FerryPages.HEADLINE + "</b></font><br><br>"
                + String.join("<br><br>", FerryPages.ARTICLE) + "</td></tr></table></body></html>";
        assertThat(FerryPages.read(page).body()).contains(FerryPages.ARTICLE);
    }

    @Test
    void keepsQuotesListsAndSubheadingsOfTheArticle() {
        String extra = "<h2>What travellers can do</h2><p>The company named three ways to cross until the ship is mended, and asked people to plan for delays on each of them:</p><ul><li>the small boat, which leaves at seven and at noon;</li>"
                + "<li>the freight barge, for cars only;</li><li>the bus to Callan and the northern ferry from there.</li></ul><blockquote><p>Nobody will be left behind, but some will be late.</p></blockquote>";
        ReadingText text = FerryPages.read(FerryPages.newspaper().replace("<p>" + FerryPages.ARTICLE[4], extra + "<p>" + FerryPages.ARTICLE[4]));
        assertThat(text.body()).contains("What travellers can do", "the freight barge, for cars only;", "Nobody will be left behind");
        assertThat(kinds(text)).containsEntry("What travellers can do", BlockKind.SUBHEADING).containsEntry("the freight barge, for cars only;", BlockKind.LIST)
                .containsEntry("Nobody will be left behind, but some will be late.", BlockKind.QUOTE);
    }

    @Test
    void doesNotTakeTheWordsOfAMachinesCopyForTheText() {
        String page = FerryPages.newspaper().replace("\"headline\":", "\"articleBody\":\"" + "Words that stand nowhere on the page but for machines alone. ".repeat(8) + "\",\"headline\":");
        assertThat(FerryPages.read(page).text()).doesNotContain("Words that stand nowhere");
        assertThat(FerryPages.read(page).body()).contains(List.of(FerryPages.ARTICLE));
    }

    @Test
    void leavesCommentsOutThatAreLongerThanTheArticle() {
        StringBuilder comments = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            comments.append("<li class='comment even' id=comment-").append(i).append("><div class=comment-body><div class=comment-author>reader ").append(i).append("</div>").append(FerryPages.paragraphs().replace("ferry", "boat number " + i))
                    .append("</div></li>");
        }
        String page = "<html lang=en><body class='single single-post'><article class=post><h1>" + FerryPages.HEADLINE + "</h1><div class=entry-content><p>" + FerryPages.ARTICLE[0] + "</p></div></article>"
                + "<div id=comments class=comments-area><ul class=comment-list>" + comments + "</ul></div></body></html>";
        assertThat(FerryPages.read(page).body()).isEqualTo(FerryPages.ARTICLE[0]);
    }

    @Test
    void leavesOutWhatRepeatsTheArticleUnseen() {
        String copy = "<div style='display:none'><div class=article-body>" + FerryPages.paragraphs() + "</div></div>";
        String page = FerryPages.newspaper().replace("<div class=\"author-bio\">", copy + "<div class=\"author-bio\">");
        assertThat(FerryPages.read(page).body()).isEqualTo(BODY);
    }

    @Test
    void readsWhatAServerStreamsBehindThePage() {
        String page = "<html lang=en><body><main><h1>" + FerryPages.HEADLINE + "</h1><div class=article-body><p>" + FerryPages.ARTICLE[0] + "</p><p>" + FerryPages.ARTICLE[1] + "</p></div></main><div hidden id='S:0'><div class=article-body><p>"
                + FerryPages.ARTICLE[2] + "</p><p>" + FerryPages.ARTICLE[3] + "</p><p>" + FerryPages.ARTICLE[4] + "</p></div></div></body></html>";
        assertThat(FerryPages.read(page).body()).isEqualTo(BODY);
    }

    @Test
    void readsWhatIsQuotedInAFigureWithTheArticle() {
        String quoted = "<figure class=embed><blockquote><p>We were told to wait in the hall and so we waited, all night long, with nothing but tea.</p></blockquote></figure>";
        String page = FerryPages.newspaper().replace("<p>" + FerryPages.ARTICLE[3], quoted + "<p>" + FerryPages.ARTICLE[3]);
        assertThat(kinds(FerryPages.read(page))).containsEntry("We were told to wait in the hall and so we waited, all night long, with nothing but tea.", BlockKind.QUOTE);
    }

    @Test
    void namesADoubtfulStandfirstAndDoesNotReadItThrough() {
        String lead = "Two hundred people wait on the quay of Orrin. The harbour office hopes for Friday.";
        ReadingText text = FerryPages.read(FerryPages.newspaper().replace("<div class=\"article-meta\">", "<p class=lead>" + lead + "</p><div class=\"article-meta\">"));
        assertThat(kinds(text)).containsEntry(lead, BlockKind.STANDFIRST);
        assertThat(text.body()).isEqualTo(BODY);
    }
}
