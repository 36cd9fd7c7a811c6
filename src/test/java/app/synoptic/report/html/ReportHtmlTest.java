package app.synoptic.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.i18n.Language;
import app.synoptic.report.Strike;
import app.synoptic.report.document.DocumentBuilder;
import app.synoptic.report.document.Extract.Light;
import app.synoptic.report.document.Extract.Run;
import app.synoptic.report.document.HistoricalState;
import app.synoptic.report.document.ReportOptions;
import app.synoptic.report.figure.PageSize;
import app.synoptic.report.words.Phrases;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportHtmlTest {

    private final String page = ReportHtml.forScreen(DocumentBuilder.of(Strike.inManyScripts()));

    @Test
    void hasTheStructureOfAReport() throws Exception {
        List<String> headings = new ArrayList<>();
        NodeList all = parsed().getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getNodeName().matches("h[1-6]")) {
                headings.add(all.item(i).getNodeName() + " " + all.item(i).getTextContent());
            }
        }
        assertThat(headings).containsExactly(
                "h1 Beginnings: Начала, Бастау",
                "h2 What was found",
                "h3 What the sources contradict each other on",
                "h3 What rests on one origin",
                "h3 How far the sources were read",
                "h2 What this report could not check",
                "h2 Notes",
                "h2 Contents",
                "h2 How dates were decided",
                "h1 Timeline",
                "h1 Events",
                "h2 1. Dockers at Velden stop work",
                "h2 2. Curfew in the town",
                "h1 Matrix",
                "h2 Events by sources: the date that each source gives",
                "h1 Sources",
                "h2 Velden Herald", "h2 Harrow Courier", "h2 Tidings", "h2 The Lantern", "h2 Coast Gazette");
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePage() throws Exception {
        Document document = parsed();
        List<String> ids = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("id")) {
                ids.add("#" + element.getAttribute("id"));
            }
            if (element.hasAttribute("href")) {
                targets.add(element.getAttribute("href"));
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(targets).hasSizeGreaterThan(30).allSatisfy(target -> assertThat(ids).contains(target));
    }

    @Test
    void saysPlainlyThatItIsOfThePastAndOnlyThen() {
        String past = ReportHtml.forScreen(DocumentBuilder.of(Strike.plain().of(new HistoricalState(1203, OffsetDateTime.parse("2026-03-04T14:03:20+01:00")))));
        assertThat(past).contains("<p class=\"past\">This report shows the dossier as it was after change 1203, made on 4 March 2026 at 14:03 (GMT+1). "
                + "Nothing that was changed later is in it.</p>");
        assertThat(page).doesNotContain("class=\"past\"");
    }

    @Test
    void needsNothingFromElsewhere() {
        assertThat(page.replace("http://www.w3.org/1999/xhtml", "").replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "src=", "url(", "<script", "<link", "@import");
    }

    @Test
    void letsABrowserLoadNothingAndHeedItsOwnStyleAlone() throws NoSuchAlgorithmException {
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
        assertThat(style.find()).isTrue();
        String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8)));

        assertThat(page.substring(0, style.start())).contains("http-equiv=\"Content-Security-Policy\"", "default-src 'none'", "base-uri 'none'",
                "form-action 'none'", "style-src 'sha256-" + hash + "'").doesNotContain("script-src", "img-src", "unsafe");
        assertThat(page).doesNotContain(" style=\"");
    }

    @Test
    void turnsNotesThatAreReadFromTheRight() {
        assertThat(page).contains("<p dir=\"rtl\">מי", "<p dir=\"rtl\">من", "<p dir=\"ltr\">Спросить");
    }

    @Test
    void writesNotesAsTheyRead() {
        String written = note("A **b** *c* `d`\n\n1. one\n2. two\n   - deep\n\n> said\n\n---\n\n    a  b\n\n[x](https://example.org/a?b=c&d) [y](mailto:m@example.org)", 2);
        assertThat(written).isEqualTo("""
                <p dir="ltr">A <strong>b</strong> <em>c</em> <code>d</code></p>
                <ol start="1" dir="ltr"><li dir="ltr">one</li>
                <li dir="ltr">two<ul dir="ltr"><li dir="ltr">deep</li>
                </ul>
                </li>
                </ol>
                <blockquote class="quoted" dir="ltr"><p dir="ltr">said</p>
                </blockquote>
                <p class="rule" dir="ltr">———</p>
                <pre dir="ltr">a  b</pre>
                <p dir="ltr"><a href="https://example.org/a?b=c&amp;d" class="web" title="https://example.org/a?b=c&amp;d">x</a> (https://example.org/a?b=c&amp;d) \
                <a href="mailto:m@example.org" class="web" title="m@example.org">y</a> (m@example.org)</p>
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
            "a <b onclick=\"x()\">b</b> | a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;",
            "![m](https://example.org/m.png) | !m (https://example.org/m.png)",
            "[t](javascript:alert(1)) | t (javascript:alert(1))",
            "[t](data:text/html,x) | t (data:text/html,x)",
            "[t](file:///etc/passwd) | t (file:///etc/passwd)",
            "&lt;i&gt; &#60;b> | &lt;i&gt; &lt;b&gt;"})
    void letsNothingThroughANote(String words, String written) {
        assertThat(note(words, 2)).isEqualTo("<p dir=\"ltr\">" + written + "</p>\n");
    }

    @Test
    void headsNotesBelowWhatTheyStandUnderAndLeavesNoLevelOut() {
        assertThat(note("### a\n# b\n## c\n###### d\n## e", 2).replaceAll(" dir=\"ltr\"|\n", ""))
                .isEqualTo("<h3>a</h3><h3>b</h3><h4>c</h4><h5>d</h5><h4>e</h4>");
        assertThat(note("# a", 0)).isEqualTo("<p class=\"heading\" dir=\"ltr\">a</p>\n");
    }

    @Test
    void writesWhatIsNestedTooDeepAsLines() {
        assertThat(note("> ".repeat(5_000) + "a", 2).split("<blockquote", -1)).hasSizeLessThan(60);
        assertThat(note("*a _b ".repeat(3_000) + "c" + "_ *".repeat(3_000), 2)).startsWith("<p dir=\"ltr\">");
        assertThat(note("- ".repeat(3_000) + "a", 2)).contains("a");
    }

    @Test
    void marksTheItemsOfListsReadFromTheRightAmongTheirWords() {
        assertThat(note("3. من\n4. קול", 2).replace("\n", "")).isEqualTo("<ol start=\"3\" dir=\"rtl\"><li dir=\"rtl\">3. من</li><li dir=\"rtl\">4. קול</li></ol>");
        assertThat(note("- من", 2)).contains("<li dir=\"rtl\">• من</li>");
    }

    private static String note(String words, int above) {
        XhtmlWriter markup = new XhtmlWriter(false, Phrases.in(Language.ENGLISH));
        NoteText.write(words, above, null, markup);
        return markup.toString();
    }

    @Test
    void tellsWhichWordsAreOfAnotherLanguage() {
        assertThat(page).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">").doesNotContain(" lang=\"en\" id=");
        String russian = ReportHtml.forScreen(DocumentBuilder.of(Strike.inManyScripts()
                .with(new ReportOptions(PageSize.A4, Language.RUSSIAN, Set.of()))));
        assertThat(russian).contains("lang=\"ru\"><head>", "<h1 id=\"events\"", ">События</h1>",
                "<h2 lang=\"en\" id=\"event-1\">1. Dockers at Velden stop work</h2>",
                "<p lang=\"en\" dir=\"ltr\">Dates are those the papers print.</p>", "<blockquote class=\"extract digest\"><p lang=\"en\">");
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void turnsNoPageForAFigureThatFitsUpright(PageSize size) {
        assertThat(ReportHtml.forPaper(DocumentBuilder.of(Strike.annotated(List.of()).with(new ReportOptions(size, Language.ENGLISH, Set.of())))))
                .contains("<div class=\"timeline\"").doesNotContain("<div class=\"timeline wide\"");
    }

    @Test
    void keepsParagraphsAndMakesLinksOfWebAddresses() {
        assertThat(ReportHtml.forScreen(DocumentBuilder.of(Strike.annotated(List.of())))).contains("<p dir=\"ltr\">On the whole.</p>",
                "<p dir=\"ltr\">See <a href=\"https://example.org/a_(b)?c=%C3%9F\" class=\"web\" title=\"https://example.org/a_(b)?c=ß\">"
                        + "https://example.org/a_(b)?c=ß</a>, and so on.</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "(see http://example.org/a) | (see <a>http://example.org/a</a>)",
            "HTTPS://EXAMPLE.ORG! | <a>HTTPS://EXAMPLE.ORG</a>!",
            "“https://example.org/?a=1&b=2” | “<a>https://example.org/?a=1&amp;b=2</a>”",
            "http:// and ftp://example.org | http:// and ftp://example.org",
            "javascript:alert(1) | javascript:alert(1)"})
    void tellsWhereAWebAddressEnds(String words, String marked) {
        XhtmlWriter markup = new XhtmlWriter(false, Phrases.in(Language.ENGLISH));
        NoteText.plain(words, markup);
        assertThat(markup.toString().replaceAll("<a [^>]*>", "<a>")).isEqualTo(marked);
    }

    @Test
    void keepsSignsWithTheMarkedWordsTheyClingToOnPaper() {
        List<Run> runs = List.of(new Run("He said (", Light.PLAIN), new Run("on 3 March", Light.LIT), new Run("), and ", Light.PLAIN),
                new Run("again", Light.DOUBTFUL), new Run(".", Light.PLAIN));
        assertThat(NoBreakPunctuation.in(runs)).containsExactly(new Run("He said ", Light.PLAIN), new Run("(on 3 March),", Light.LIT),
                new Run(" and ", Light.PLAIN), new Run("again.", Light.DOUBTFUL));
    }

    @Test
    void writesWordsAsWordsWhateverTheyHold() {
        assertThat(new XhtmlWriter(false, Phrases.in(Language.ENGLISH)).words("p", "a < b & \"c\" \u0007").toString()).isEqualTo("<p>a &lt; b &amp; &quot;c&quot; \uFFFD</p>");
    }

    private Document parsed() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    }
}
