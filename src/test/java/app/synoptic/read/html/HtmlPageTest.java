package app.synoptic.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static List<String> blocks(String html) {
        HtmlPage page = HtmlPage.of(html).orElseThrow();
        return page.blocks().stream().map(page::text).toList();
    }

    @Test
    void foldsWhiteSpaceInsideABlockAndLeavesAnEmptyLineBetweenBlocks() {
        HtmlPage page = HtmlPage.of("<p> The  ferry\n\t left.</p><p>It came <b>back</b> late.</p>").orElseThrow();
        assertThat(page.text()).isEqualTo("The ferry left.\n\nIt came back late.");
    }

    @Test
    void neverGluesNeighbouringBlocks() {
        assertThat(blocks("<div>One<div>two</div>three<h2>four</h2></div><ul><li>five<li>six</ul><a href=x><div>seven</div><div>eight</div></a>"))
                .containsExactly("One", "two", "three", "four", "five", "six", "seven", "eight");
    }

    @Test
    void dividesLinksThatTouch() {
        assertThat(blocks("<nav><a href=a>Home</a><a href=b>News</a> <a href=c>Sport</a></nav>")).containsExactly("Home", "News Sport");
    }

    @Test
    void keepsOneLineBreakAndDividesAtTwo() {
        assertThat(blocks("<div>First line<br>second line<br><br>A new one</div>")).containsExactly("First line\nsecond line", "A new one");
    }

    @Test
    void keepsRowsOfPhrasesTogetherAndLayoutTablesApart() {
        assertThat(blocks("<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Orrin</td><td>12</td></tr></table>")).containsExactly("Port\tShips", "Orrin\t12");
        assertThat(blocks("<table><tr><td><p>Menu</p></td><td><p>The article.</p></td></tr></table>")).containsExactly("Menu", "The article.");
    }

    @Test
    void neverTakesScriptsStylesAndTemplatesForText() {
        assertThat(blocks("<head><title>T</title></head><script>var a='<p>no</p>'</script><style>p{}</style><template><p>no</p></template><p>Yes<script>no()</script>.</p>"
                + "<svg><title>no</title></svg><iframe>no</iframe>")).containsExactly("Yes.");
    }

    @Test
    void keepsWhatThePageHidesAndSaysSo() {
        HtmlPage page = HtmlPage.of("<p>Seen</p><div style='display: none'><p>Unseen</p></div><p hidden>Unseen too</p><p>A <span aria-hidden=true>b</span></p>").orElseThrow();
        assertThat(page.blocks()).extracting(PageBlock::hidden).containsExactly(false, true, true, false);
    }

    @Test
    void knowsTheWayBackOfEachBlock() {
        String html = "<html><body><div><p>First.</p></div><p id=x>Second <i>one</i> &amp; last.</p></body></html>";
        HtmlPage page = HtmlPage.of(html).orElseThrow();
        PageBlock second = page.blocks().get(1);
        assertThat(second.box().path()).isEqualTo("html/body[1]/p[2]");
        assertThat(html.substring(second.sourceStart(), second.sourceEnd())).isEqualTo("Second <i>one</i> &amp; last.");
    }

    @Test
    void readsAMillionNestedElementsWithinBounds() {
        String nested = "<div>".repeat(200_000) + "<p>Deep down stands one sentence.</p>";
        assertThat(blocks(nested)).containsExactly("Deep down stands one sentence.");
        assertThat(HtmlPage.of("<div>".repeat(1_000_000))).isEmpty();
    }

    @Test
    void refusesMorePartsThanAPageForPeopleHas() {
        assertThat(HtmlPage.of("<p>x</p>".repeat(HtmlPage.MOST_ELEMENTS + 1))).isEmpty();
    }
}
