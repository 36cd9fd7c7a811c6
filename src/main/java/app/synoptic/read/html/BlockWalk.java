package app.synoptic.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Walks a page and gathers its text in blocks. White space is folded inside a block; one `<br>` is a line break there, two in a row
/// divide, and so does the end of a link that another follows directly. The cells of a row that holds nothing but phrases are one
/// block, with tabs between them.
final class BlockWalk implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of("html", "body", "address", "article", "aside", "blockquote", "button", "caption", "center", "dd", "details", "dialog",
            "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
            "hr", "legend", "li", "main", "menu", "nav", "noscript", "ol", "optgroup", "option", "p", "pre", "search", "section", "select", "summary", "table",
            "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul", "noframes");
    private static final Set<String> NO_TEXT = Set.of("head", "script", "style", "template", "iframe", "object", "applet", "audio", "video", "canvas", "svg", "datalist",
            "title", "rp", "noembed", "map");
    private static final Set<String> IN_ROW = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Deque<Boolean> joined = new ArrayDeque<>();
    private final ClassWords words = new ClassWords();
    private @Nullable Box box;
    private int start = -1;
    private int links;
    private int linked;
    private int innerGroups;
    private int inlineHidden;
    private boolean hidden;
    private int sourceStart;
    private int sourceEnd;
    private int breaks;
    private boolean space;
    private boolean tab;
    private boolean afterLink;
    private int preformatted;
    private final @Nullable PageListener listener;

    BlockWalk() {
        this(null);
    }

    BlockWalk(@Nullable PageListener listener) {
        this.listener = listener;
    }

    BlockWalk over(Document document) {
        NodeTraversor.filter(this, document);
        end();
        return this;
    }

    String text() {
        return text.toString();
    }

    List<PageBlock> blocks() {
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element && !(node instanceof Document)) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (NO_TEXT.contains(name)) {
            return FilterResult.SKIP_CHILDREN;
        }
        if (BLOCKS.contains(name) || box == null) {
            boolean cell = IN_ROW.contains(name) && !joined.isEmpty() && joined.peek();
            if (cell) {
                tab = true;
            } else {
                end();
            }
            box = new Box(box, element, words.groups(element), hides(element));
            if (name.equals("tr")) {
                joined.push(phrasesOnly(element));
            }
        } else if (name.equals("br")) {
            breaks++;
        } else if (name.equals("a")) {
            if (afterLink) {
                end();
            }
            links++;
        } else if (hides(element)) {
            inlineHidden++;
        }
        if (listener != null && (box == null || box.element() != element)) {
            listener.begun(element, text.length());
        }
        if (name.equals("pre") || name.equals("textarea")) {
            preformatted++;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !(node instanceof Document) && !NO_TEXT.contains(element.normalName())) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        String name = element.normalName();
        Box open = box;
        if (open != null && open.element() == element) {
            if (!(IN_ROW.contains(name) && !joined.isEmpty() && joined.peek())) {
                end();
            }
            if (name.equals("tr")) {
                joined.pop();
            }
            box = open.parent();
        } else if (name.equals("a")) {
            links--;
            afterLink = true;
        } else if (!name.equals("br") && hides(element)) {
            inlineHidden--;
        }
        if (listener != null && open != null && open.element() != element) {
            listener.ended(element, text.length());
        }
        if (name.equals("pre") || name.equals("textarea")) {
            preformatted--;
        }
    }

    private static boolean hides(Element element) {
        String name = element.normalName();
        if (name.equals("noscript") || name.equals("dialog") && !element.hasAttr("open")) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.length() < 2_000 && hiding(style.toLowerCase(Locale.ROOT).replace(" ", ""));
    }

    private static boolean hiding(String style) {
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /// Whether no cell of a row holds a block element.
    private static boolean phrasesOnly(Element row) {
        for (Element cell : row.children()) {
            for (Element child : cell.children()) {
                if (BLOCKS.contains(child.normalName())) {
                    return false;
                }
            }
        }
        return true;
    }

    private void append(TextNode node) {
        String raw = node.getWholeText();
        boolean seen = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
                breaks += preformatted > 0 && c == '\n' ? 1 : 0;
                afterLink = false;
            } else if ((start < 0 || breaks > 1 && preformatted == 0) && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT)) {
                afterLink = false;
            } else {
                if (breaks > 1 && preformatted == 0) {
                    end();
                }
                if (start < 0) {
                    begin(node);
                } else {
                    separate();
                }
                seen = true;
                text.append(c);
                linked += links > 0 ? 1 : 0;
                afterLink = false;
            }
        }
        if (seen) {
            Range range = node.sourceRange();
            if (range.isTracked()) {
                sourceStart = Math.min(sourceStart, range.startPos());
                sourceEnd = Math.max(sourceEnd, range.endPos());
            }
        }
    }

    private void separate() {
        if (breaks > 0) {
            text.append("\n".repeat(Math.min(breaks, 2)));
        } else if (tab) {
            text.append('\t');
        } else if (space) {
            text.append(' ');
        }
        breaks = 0;
        space = false;
        tab = false;
    }

    private void begin(TextNode node) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        start = text.length();
        linked = 0;
        breaks = 0;
        space = false;
        tab = false;
        hidden = inlineHidden > 0 || box != null && box.hidden();
        sourceStart = Integer.MAX_VALUE;
        sourceEnd = 0;
        innerGroups = 0;
        for (Node inline = node.parent(); inline instanceof Element element && (box == null || element != box.element()); inline = inline.parent()) {
            innerGroups |= words.groups(element);
        }
    }

    private void end() {
        Box around = box;
        if (start >= 0 && around != null) {
            int last = text.length();
            while (last > start && (Character.isSpaceChar(text.charAt(last - 1)) || Character.getType(text.charAt(last - 1)) == Character.FORMAT)) {
                last--;
            }
            text.setLength(last);
            blocks.add(new PageBlock(start, last, around, innerGroups, Math.min(linked, last - start), hidden,
                    sourceStart == Integer.MAX_VALUE ? 0 : sourceStart, Math.max(sourceEnd, sourceStart == Integer.MAX_VALUE ? 0 : sourceStart)));
        }
        start = -1;
        breaks = 0;
        space = false;
        tab = false;
        afterLink = false;
    }
}
