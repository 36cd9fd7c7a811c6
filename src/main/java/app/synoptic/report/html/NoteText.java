package app.synoptic.report.html;

import app.synoptic.text.markdown.LinkedText;
import app.synoptic.text.markdown.ListNumbers;
import app.synoptic.text.markdown.MarkdownParser;
import java.net.URI;
import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Writes a note as it reads. Lines stay lines, each running its own way, which its first strong letter tells; HTML and
/// pictures stand as they were typed; a link is followed by its address, for whoever reads on paper.
final class NoteText extends AbstractVisitor {

    private static final int LOWEST = 6;

    private final XhtmlWriter markup;
    private final int above;
    private final @Nullable String language;
    private final Deque<Integer> headings = new ArrayDeque<>();
    private boolean linked;

    private NoteText(int above, @Nullable String language, XhtmlWriter markup) {
        this.above = above;
        this.language = language;
        this.markup = markup;
    }

    /// @param above    the level of the heading it stands under: its own go on from there, none left out; 0 where nothing can
    ///                 be headed
    /// @param language the note's where it is not the report's; null otherwise
    static void write(String words, int above, @Nullable String language, XhtmlWriter markup) {
        MarkdownParser.read(words).accept(new NoteText(above, language, markup));
    }

    /// Plain words with their web addresses as links.
    static void plain(String words, XhtmlWriter markup) {
        LinkedText.in(words).forEach(piece -> piece.address().ifPresentOrElse(address ->
                markup.words("a", piece.words(), "href", address.toASCIIString(), "class", "web", "title", piece.words()),
                () -> markup.text(piece.words())));
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (tight(paragraph)) {
            markup.text(paragraph.getPrevious() == null ? "" : " ");
            visitChildren(paragraph);
        } else {
            block("p", paragraph, until(paragraph.getFirstChild()));
        }
    }

    @Override
    public void visit(Heading heading) {
        while (!headings.isEmpty() && headings.peek() >= heading.getLevel()) {
            headings.pop();
        }
        headings.push(heading.getLevel());
        if (above == 0 || !(heading.getParent() instanceof Document)) {
            open("p", heading, words(heading), "class", "heading");
        } else {
            open("h" + Math.min(LOWEST, above + headings.size()), heading, words(heading));
        }
        visitChildren(heading);
        markup.close().line();
    }

    @Override
    public void visit(BlockQuote quote) {
        block("blockquote", quote, words(quote), "class", "quoted");
    }

    @Override
    public void visit(BulletList list) {
        block("ul", list, words(list));
    }

    @Override
    public void visit(OrderedList list) {
        block("ol", list, words(list), "start", String.valueOf(ListNumbers.first(list)));
    }

    @Override
    public void visit(ListItem item) {
        open("li", item, words(item));
        // Of lists read from the right the number stands among the words: openhtmltopdf 1.1.65 draws marks on the left alone.
        if (item.getParent() instanceof ListBlock list && !leftToRight(words(list))) {
            markup.text(list instanceof OrderedList ? ListNumbers.of(item) + ". " : "• ");
        }
        visitChildren(item);
        markup.close().line();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literally(code, code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literally(code, code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        open("p", html, html.getLiteral());
        lines(html.getLiteral());
        markup.close().line();
    }

    @Override
    public void visit(ThematicBreak line) {
        open("p", line, "", "class", "rule");
        markup.text("———").close().line();
    }

    @Override
    public void visit(Text text) {
        if (linked) {
            markup.text(text.getLiteral());
        } else {
            plain(text.getLiteral(), markup);
        }
    }

    @Override
    public void visit(Emphasis emphasis) {
        inline("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        inline("strong", emphasis);
    }

    @Override
    public void visit(Code code) {
        markup.words("code", code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        markup.text(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        broken(line);
    }

    @Override
    public void visit(HardLineBreak line) {
        broken(line);
    }

    @Override
    public void visit(Image image) {
        markup.text("!");
        visitChildren(image);
        markup.text(" (" + image.getDestination() + ")");
    }

    @Override
    public void visit(Link link) {
        Optional<URI> address = LinkedText.address(link.getDestination());
        String shown = link.getDestination().replaceFirst("(?i)^mailto:", "");
        address.ifPresent(uri -> markup.open("a", "href", uri.toASCIIString(), "class", "web", "title", shown));
        linked = true;
        visitChildren(link);
        linked = false;
        address.ifPresent(_ -> markup.close());
        if (!words(link).equals(shown)) {
            markup.text(" (" + shown + ")");
        }
    }

    private void broken(Node line) {
        if (line.getParent() instanceof Paragraph paragraph && !tight(paragraph)) {
            markup.close().line();
            open("p", paragraph, until(line.getNext()));
        } else {
            markup.empty("br");
        }
    }

    private static boolean tight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item && item.getParent() instanceof ListBlock list && list.isTight();
    }

    /// What stands from `node` to the end of its line.
    private static String until(@Nullable Node node) {
        StringBuilder words = new StringBuilder();
        for (Node at = node; at != null && !(at instanceof SoftLineBreak) && !(at instanceof HardLineBreak); at = at.getNext()) {
            words.append(words(at));
        }
        return words.toString();
    }

    private static boolean leftToRight(String words) {
        return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private void literally(Block code, String words) {
        open("pre", code, words);
        markup.text(words.stripTrailing()).close().line();
    }

    private void lines(String words) {
        String[] lines = words.strip().split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                markup.empty("br");
            }
            markup.text(lines[i]);
        }
    }

    private void block(String element, Block block, String words, String... attributes) {
        open(element, block, words, attributes);
        visitChildren(block);
        markup.close().line();
    }

    private void inline(String element, Node node) {
        markup.open(element);
        visitChildren(node);
        markup.close();
    }

    /// @param words those that tell which way it runs
    private void open(String element, Block block, String words, String... attributes) {
        String[] all = new String[attributes.length + 2];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        all[attributes.length] = "dir";
        all[attributes.length + 1] = leftToRight(words) ? "ltr" : "rtl";
        markup.foreign(block.getParent() instanceof Document ? language : null).open(element, all);
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
