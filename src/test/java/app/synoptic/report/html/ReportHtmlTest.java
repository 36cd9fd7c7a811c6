package app.synoptic.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.report.Strike;
import app.synoptic.report.document.Documents;
import app.synoptic.report.document.Extract.Light;
import app.synoptic.report.document.Extract.Run;
import app.synoptic.report.document.ReportOptions;
import app.synoptic.report.figure.PageSize;
import app.synoptic.domain.words.Language;
import app.synoptic.report.words.Phrases;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private final String page = ReportHtml.forScreen(Documents.of(Strike.inManyScripts()));

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
    void needsNothingFromElsewhere() {
        assertThat(page.replace("http://www.w3.org/1999/xhtml", "").replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "src=", "url(", "<script", "<link", "@import");
    }

    @Test
    void turnsNotesThatAreReadFromTheRight() {
        assertThat(page).contains("<p dir=\"rtl\">מי", "<p dir=\"rtl\">من", "<p dir=\"ltr\">Спросить");
    }

    @Test
    void tellsWhichWordsAreOfAnotherLanguage() {
        assertThat(page).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">").doesNotContain(" lang=\"en\" id=");
        String russian = ReportHtml.forScreen(Documents.of(Strike.inManyScripts()
                .with(new ReportOptions(PageSize.A4, Language.RUSSIAN, Set.of()))));
        assertThat(russian).contains("lang=\"ru\"><head>", "<h1 id=\"events\"", ">События</h1>",
                "<h2 lang=\"en\" id=\"event-1\">1. Dockers at Velden stop work</h2>",
                "<p lang=\"en\">Dates are those the papers print.</p>", "<blockquote class=\"extract digest\"><p lang=\"en\">");
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void turnsNoPageForAFigureThatFitsUpright(PageSize size) {
        assertThat(ReportHtml.forPaper(Documents.of(Strike.annotated(List.of()).with(new ReportOptions(size, Language.ENGLISH, Set.of())))))
                .contains("<div class=\"timeline\"").doesNotContain("<div class=\"timeline wide\"");
    }

    @Test
    void keepsParagraphsAndMakesLinksOfWebAddresses() {
        assertThat(ReportHtml.forScreen(Documents.of(Strike.annotated(List.of())))).contains("<p dir=\"ltr\">On the whole.</p>",
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
        Markup markup = new Markup(false, Phrases.in(Language.ENGLISH));
        WebAddresses.write(words, markup);
        assertThat(markup.toString().replaceAll("<a [^>]*>", "<a>")).isEqualTo(marked);
    }

    @Test
    void keepsSignsWithTheMarkedWordsTheyClingToOnPaper() {
        List<Run> runs = List.of(new Run("He said (", Light.PLAIN), new Run("on 3 March", Light.LIT), new Run("), and ", Light.PLAIN),
                new Run("again", Light.DOUBTFUL), new Run(".", Light.PLAIN));
        assertThat(Clinging.in(runs)).containsExactly(new Run("He said ", Light.PLAIN), new Run("(on 3 March),", Light.LIT),
                new Run(" and ", Light.PLAIN), new Run("again.", Light.DOUBTFUL));
    }

    @Test
    void writesWordsAsWordsWhateverTheyHold() {
        assertThat(new Markup(false, Phrases.in(Language.ENGLISH)).words("p", "a < b & \"c\" \u0007").toString()).isEqualTo("<p>a &lt; b &amp; &quot;c&quot; \uFFFD</p>");
    }

    private Document parsed() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    }
}
