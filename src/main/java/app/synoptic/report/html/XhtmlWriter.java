package app.synoptic.report.html;

import app.synoptic.report.document.Document.Link;
import app.synoptic.report.words.Phrases;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes well-formed markup. For a screen, where elements are placed is left to a style sheet, so that a page needs no style
/// within its elements.
final class XhtmlWriter {

    /// What openhtmltopdf alone heeds.
    private static final String PAPER_ONLY = "-fs-";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> placings = new LinkedHashMap<>();
    private final boolean paper;
    private final Phrases words;
    private @Nullable String foreign;

    /// @param paper whether it is for pages, and not for a screen
    /// @param words in the language of the report
    XhtmlWriter(boolean paper, Phrases words) {
        this.paper = paper;
        this.words = words;
    }

    /// The report's words under a key.
    String say(String key, Object... values) {
        return words.of(key, values);
    }

    /// The report's words.
    Phrases phrases() {
        return words;
    }

    /// Says the language of the element that comes next, if it is not that of the report.
    XhtmlWriter foreign(@Nullable String language) {
        foreign = language == null || language.equals(words.language().tag()) ? null : language;
        return this;
    }

    boolean paper() {
        return paper;
    }

    /// Opens an element; `attributes` are names and values by turns.
    XhtmlWriter open(String element, String... attributes) {
        tag(element, attributes).out.append('>');
        open.push(element);
        return this;
    }

    /// Closes the element opened last.
    XhtmlWriter close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    XhtmlWriter close(int elements) {
        for (int i = 0; i < elements; i++) {
            close();
        }
        return this;
    }

    /// An element that has no content and is closed at once.
    XhtmlWriter empty(String element, String... attributes) {
        tag(element, attributes).out.append("/>");
        return this;
    }

    /// An element with nothing but words in it.
    XhtmlWriter words(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /// A link within the document.
    ///
    /// @param told where it leads, for whoever does not see it
    XhtmlWriter link(String target, String words, String told) {
        return words("a", words, "href", "#" + target, "title", told);
    }

    XhtmlWriter link(String target, String words) {
        return link(target, words, words);
    }

    XhtmlWriter link(Link link) {
        return foreign(link.language()).link(link.target(), link.words());
    }

    XhtmlWriter text(String words) {
        words.codePoints().forEach(this::character);
        return this;
    }

    /// Opens an element that can be wider than the screen. Whoever has no pointer moves it by keys.
    XhtmlWriter scroll(String told) {
        return paper ? open("div", "class", "scroll") : open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", told);
    }

    /// The style of what is placed on a screen.
    String placed() {
        StringBuilder style = new StringBuilder();
        placings.forEach((placing, number) -> style.append("[data-at=\"").append(number).append("\"] { ").append(placing).append(" }\n"));
        return style.toString();
    }

    /// Markup that is written already.
    XhtmlWriter raw(String markup) {
        out.append(markup);
        return this;
    }

    XhtmlWriter line() {
        out.append('\n');
        return this;
    }

    private XhtmlWriter tag(String element, String... attributes) {
        out.append('<').append(element);
        if (foreign != null) {
            out.append(" lang=\"").append(foreign).append('"');
            foreign = null;
        }
        for (int i = 0; i < attributes.length; i += 2) {
            if (paper || !attributes[i].equals("style")) {
                attribute(attributes[i], attributes[i + 1]);
            } else if (!attributes[i + 1].startsWith(PAPER_ONLY)) {
                attribute("data-at", String.valueOf(placings.computeIfAbsent(attributes[i + 1], _ -> placings.size())));
            }
        }
        return this;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
    }

    /// What XML cannot hold is shown as a replacement character.
    private void character(int point) {
        switch (point) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(allowed(point) ? point : 0xFFFD);
        }
    }

    private static boolean allowed(int point) {
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return (point >= 0x20 || point == '\n' || point == '\t') && !(point >= 0x7F && point < 0xA0) && !surrogate
                && point != 0xFFFE && point != 0xFFFF;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
