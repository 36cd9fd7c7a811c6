package app.synoptic.read.layout;

import app.synoptic.read.html.Box;
import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.html.PageBlock;
import app.synoptic.read.layout.PageItem.Form;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What the blocks of a page are by the elements they stand in.
final class PageShape {

    /// So many elements around a block are looked at.
    private static final int FAR = 40;
    private static final int DEEPEST = 5;
    private static final String BULLET = "•";
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

    private record Shape(Form form, int level, int indent, String sign) {}

    private final HtmlPage page;
    private final InlineElements inline;
    private final Map<Element, Boolean> begun = new IdentityHashMap<>();

    PageShape(HtmlPage page, InlineElements inline) {
        this.page = page;
        this.inline = inline;
    }

    /// The blocks of the page, in its order.
    List<PageItem.Words> words() {
        List<PageItem.Words> words = new ArrayList<>();
        for (PageBlock block : page.blocks()) {
            Shape shape = shape(block);
            words.add(new PageItem.Words(block.start(), block.end(), shape.form(), shape.level(), shape.indent(), shape.sign(), inline.runs(block.start(), block.end())));
        }
        return words;
    }

    private Shape shape(PageBlock block) {
        Form form = Form.PARAGRAPH;
        int level = 0;
        int indent = 0;
        String sign = "";
        int steps = 0;
        for (Box box = block.box(); box != null && steps < FAR; box = box.parent(), steps++) {
            String tag = box.tag();
            Form told = form(tag);
            form = form == Form.PARAGRAPH ? told : form;
            if (told == Form.HEADING && level == 0) {
                level = tag.charAt(1) - '0';
            }
            if (tag.equals("li") && begun.put(box.element(), true) == null && sign.isEmpty()) {
                sign = sign(box.element());
            }
            indent += LISTS.contains(tag) || tag.equals("blockquote") || tag.equals("dd") ? 1 : 0;
        }
        return new Shape(form, form == Form.HEADING ? level : 0, Math.min(indent, DEEPEST), sign);
    }

    private static Form form(String tag) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Form.HEADING;
            case "li", "dd" -> Form.ENTRY;
            case "blockquote" -> Form.QUOTE;
            case "figcaption", "caption" -> Form.CAPTION;
            case "tr", "td", "th" -> Form.ROW;
            case "pre", "textarea" -> Form.PREFORMATTED;
            default -> Form.PARAGRAPH;
        };
    }

    private static String sign(Element entry) {
        Element list = entry.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return BULLET;
        }
        int number = number(list.attr("start"), 1);
        for (Element before = entry.previousElementSibling(); before != null && number < 10_000; before = before.previousElementSibling()) {
            number += before.normalName().equals("li") ? 1 : 0;
        }
        return number + ".";
    }

    /// A number as an attribute has it, or another where it has none.
    static int number(String attribute, int otherwise) {
        String digits = attribute.strip().replaceFirst("(?i)px$", "");
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : otherwise;
    }
}
