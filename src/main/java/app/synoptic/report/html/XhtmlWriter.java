package app.synoptic.report.html;

import app.synoptic.report.document.Document.Link;
import app.synoptic.report.words.Phrases;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Writes well-formed markup.
final class XhtmlWriter {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
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
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        return this;
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
