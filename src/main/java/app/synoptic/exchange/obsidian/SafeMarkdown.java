package app.synoptic.exchange.obsidian;

import app.synoptic.text.markdown.LinkedText;
import app.synoptic.text.markdown.ListNumbers;
import app.synoptic.text.markdown.MarkdownParser;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
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

/// Words of a dossier as Markdown in which only what was marked up as a note stays marked up: no HTML, no picture that is fetched, no
/// code that a plug-in of Obsidian would run, no link but to the web.
final class SafeMarkdown extends AbstractVisitor {

    private static final String SPECIAL = "\\`*_{}[]()#+-!|$=~^%:>";

    private final StringBuilder out = new StringBuilder();
    private String indent = "";

    private SafeMarkdown() {}

    /// Words that mean nothing but themselves, on one line.
    static String line(String words) {
        return escaped(words.replaceAll("\\s+", " ").strip());
    }

    /// The same, over several lines.
    static String lines(String words) {
        return String.join("\n", words.lines().map(SafeMarkdown::escaped).toList());
    }

    /// A note that somebody wrote in Markdown.
    static String note(String words) {
        SafeMarkdown safe = new SafeMarkdown();
        MarkdownParser.read(words).accept(safe);
        return safe.out.toString().strip();
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (point == '<') {
                escaped.append("&lt;");
            } else if (point == '&') {
                escaped.append("&amp;");
            } else if (Character.isISOControl(point) && point != '\t') {
                escaped.append('\uFFFD');
            } else if (SPECIAL.indexOf(point) >= 0 && special(point, words)) {
                escaped.append('\\').appendCodePoint(point);
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /// Signs that mean something at the beginning of a line alone are left where they are not there.
    private static boolean special(int point, String words) {
        return switch (point) {
            case '-', '+', '>', ':' -> words.codePointAt(0) == point;
            case '(', ')', '.' -> false;
            default -> true;
        };
    }

    private void block(Runnable inside) {
        out.append(indent);
        inside.run();
        out.append("\n").append(indent.stripTrailing()).append("\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(() -> visitChildren(paragraph));
    }

    /// A heading of a note stands below those of the page it is on.
    @Override
    public void visit(Heading heading) {
        block(() -> {
            out.append("**");
            visitChildren(heading);
            out.append("**");
        });
    }

    @Override
    public void visit(BlockQuote quote) {
        within(indent + "> ", () -> visitChildren(quote));
    }

    private void within(String deeper, Runnable inside) {
        String outer = indent;
        indent = deeper;
        inside.run();
        indent = outer;
    }

    @Override
    public void visit(ListItem item) {
        String mark = item.getParent() instanceof OrderedList ? ListNumbers.of(item) + ". " : "- ";
        int from = out.length();
        String outer = indent;
        within(outer + " ".repeat(mark.length()), () -> visitChildren(item));
        if (out.length() > from) {
            out.replace(from, Math.min(out.length(), from + outer.length() + mark.length()), outer + mark);
        }
    }

    @Override
    public void visit(ThematicBreak line) {
        block(() -> out.append("———"));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literally(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literally(code.getLiteral());
    }

    /// Escaped and line by line: a fence might name a language that a plug-in runs.
    private void literally(String code) {
        block(() -> out.append(String.join("  \n" + indent, code.lines().map(SafeMarkdown::escaped).toList())));
    }

    @Override
    public void visit(HtmlBlock html) {
        literally(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        out.append(escaped(html.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        out.append(escaped(code.getLiteral()));
    }

    @Override
    public void visit(Text text) {
        LinkedText.in(text.getLiteral()).forEach(piece -> out.append(piece.address().map(address -> "<" + address.toASCIIString() + ">").orElseGet(() -> escaped(piece.words()))));
    }

    @Override
    public void visit(Emphasis emphasis) {
        around("*", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        around("**", emphasis);
    }

    private void around(String sign, Node node) {
        out.append(sign);
        visitChildren(node);
        out.append(sign);
    }

    @Override
    public void visit(SoftLineBreak line) {
        out.append("  \n").append(indent);
    }

    @Override
    public void visit(HardLineBreak line) {
        out.append("  \n").append(indent);
    }

    @Override
    public void visit(Image image) {
        out.append("\\!");
        visitChildren(image);
        out.append(" (").append(escaped(image.getDestination())).append(")");
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        out.append(" (").append(LinkedText.address(link.getDestination()).map(address -> "<" + address.toASCIIString() + ">").orElseGet(() -> escaped(link.getDestination()))).append(")");
    }
}
