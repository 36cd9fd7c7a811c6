package app.synoptic.read.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// A page parsed, and its text in blocks: all of it in document order, what the page hides included.
///
/// @param text the blocks, an empty line between them
public record HtmlPage(Document document, String text, List<PageBlock> blocks) {

    /// A page of more elements is none that people read; each takes some hundred bytes.
    public static final int MOST_ELEMENTS = 250_000;
    /// What stands deeper is lifted; in HTML the parser sees to that.
    private static final int DEEPEST = 512;

    public HtmlPage {
        blocks = List.copyOf(blocks);
    }

    /// Parses as browsers do; nothing is fetched and no script is run. Empty where there are too many elements.
    public static Optional<HtmlPage> of(String html) {
        if (elements(html) > MOST_ELEMENTS) {
            return Optional.empty();
        }
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        return Optional.of(walked(document));
    }

    /// The same of a page in XML, where an empty element may be written as `<p/>`; a page that does not say it is one is read as above.
    public static Optional<HtmlPage> ofXhtml(String page) {
        String beginning = page.substring(0, Math.min(page.length(), 2_000));
        if (!beginning.contains("<?xml") && !beginning.contains("http://www.w3.org/1999/xhtml")) {
            return of(page);
        }
        if (elements(page) > MOST_ELEMENTS) {
            return Optional.empty();
        }
        return Optional.of(walked(Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(page, "")));
    }

    /// The same of a page of which nobody knows whether it is one in XML: as browsers do, and where that gives no text, as XML. There, an
    /// element that is closed where it is opened would take in all that follows.
    public static Optional<HtmlPage> ofEither(String page) {
        return of(page).flatMap(read -> read.blocks().isEmpty() ? ofXhtml(page) : Optional.of(read));
    }

    /// Tells the elements that lie within its blocks.
    public void tell(PageListener listener) {
        new BlockWalk(listener).over(document);
    }

    private static HtmlPage walked(Document document) {
        BlockWalk walk = new BlockWalk().over(document);
        return new HtmlPage(document, walk.text(), walk.blocks());
    }

    private static int elements(String html) {
        int count = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            count += Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
        }
        return count;
    }

    public String text(PageBlock block) {
        return text.substring(block.start(), block.end());
    }
}
