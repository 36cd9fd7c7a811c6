package app.synoptic.exchange.page.data;

import app.synoptic.text.markdown.LinkedText;
import app.synoptic.text.markdown.MarkdownParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// A note as a tree of strings and of lists that begin with the name of an element. There are no attributes, so that nothing in a
/// note can do anything: HTML and pictures stand as they were typed, and a link is followed by its address.
final class NoteTree {

    private static final Map<Class<? extends Node>, String> ELEMENTS = Map.ofEntries(Map.entry(Paragraph.class, "p"), Map.entry(Heading.class, "b"),
            Map.entry(BlockQuote.class, "blockquote"), Map.entry(BulletList.class, "ul"), Map.entry(OrderedList.class, "ol"), Map.entry(ListItem.class, "li"),
            Map.entry(Emphasis.class, "em"), Map.entry(StrongEmphasis.class, "strong"), Map.entry(ThematicBreak.class, "hr"),
            Map.entry(HardLineBreak.class, "br"), Map.entry(SoftLineBreak.class, "br"));

    private NoteTree() {}

    /// Null where there is no note.
    static @Nullable List<Object> of(@Nullable String words) {
        return words == null || words.isBlank() ? null : children(MarkdownParser.read(words));
    }

    private static List<Object> children(Node node) {
        List<Object> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, children);
        }
        return children;
    }

    private static void add(Node node, List<Object> all) {
        switch (node) {
            case Text text -> all.add(text.getLiteral());
            case HtmlInline html -> all.add(html.getLiteral());
            case HtmlBlock html -> all.add(element("p", List.of(html.getLiteral())));
            case Code code -> all.add(element("code", List.of(code.getLiteral())));
            case FencedCodeBlock code -> all.add(element("pre", List.of(code.getLiteral())));
            case IndentedCodeBlock code -> all.add(element("pre", List.of(code.getLiteral())));
            case Link link -> {
                List<Object> shown = children(link);
                all.addAll(shown);
                String address = LinkedText.address(link.getDestination()).map(Object::toString).orElse("");
                if (!address.isEmpty() && !shown.equals(List.of(address))) {
                    all.add(" (" + address + ")");
                }
            }
            case Image image -> {
                all.addAll(children(image));
                all.add(" (" + image.getDestination() + ")");
            }
            default -> all.add(element(ELEMENTS.getOrDefault(node.getClass(), "span"), children(node)));
        }
    }

    private static List<Object> element(String name, List<Object> children) {
        List<Object> element = new ArrayList<>();
        element.add(name);
        element.addAll(children);
        return element;
    }
}
