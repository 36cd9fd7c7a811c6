package app.synoptic.ui.controls.markdown;

import app.synoptic.text.markdown.LinkedText;
import app.synoptic.text.markdown.ListNumbers;
import app.synoptic.text.markdown.MarkdownParser;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
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
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// Reads Markdown (CommonMark) as runs of words. Lines stay lines, since notes are jotted down; HTML and pictures stand
/// as they were typed, and nothing is loaded. Only addresses of the web and of somebody's post can be followed.
public final class Markdown {

    /// How a run of words looks.
    public enum Look { STRONG, SLANTED, CODE, HEADING, QUOTED }

    /// Words of one look.
    ///
    /// @param address where they lead; empty for plain words
    public record Run(String words, Set<Look> looks, Optional<URI> address) {
        public Run {
            looks = Set.copyOf(looks);
        }
    }

    private Markdown() {}

    /// The runs of `words`, in the order they are read in. Paragraphs are a blank line apart, the items of a list stand on
    /// lines of their own behind a bullet or their number.
    public static List<Run> runs(String words) {
        Reader reader = new Reader();
        MarkdownParser.read(words).accept(reader);
        return List.copyOf(reader.runs);
    }

    /// The same as plain words.
    public static String plain(String words) {
        return runs(words).stream().map(Run::words).collect(Collectors.joining());
    }

    private static final class Reader extends AbstractVisitor {

        private final List<Run> runs = new ArrayList<>();
        private final EnumSet<Look> looks = EnumSet.noneOf(Look.class);
        private Optional<URI> address = Optional.empty();
        private int depth;

        @Override
        public void visit(Text text) {
            if (address.isPresent()) {
                add(text.getLiteral());
            } else {
                LinkedText.in(text.getLiteral()).forEach(piece -> runs.add(new Run(piece.words(), looks, piece.address())));
            }
        }

        @Override
        public void visit(Emphasis emphasis) {
            within(Look.SLANTED, emphasis);
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            within(Look.STRONG, emphasis);
        }

        @Override
        public void visit(Heading heading) {
            apart(heading);
            within(Look.HEADING, heading);
        }

        @Override
        public void visit(BlockQuote quote) {
            within(Look.QUOTED, quote);
        }

        @Override
        public void visit(Paragraph paragraph) {
            apart(paragraph);
            visitChildren(paragraph);
        }

        @Override
        public void visit(ThematicBreak line) {
            apart(line);
            add("———");
        }

        @Override
        public void visit(Code code) {
            literally(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            apart(code);
            literally(code.getLiteral().stripTrailing());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            apart(code);
            literally(code.getLiteral().stripTrailing());
        }

        @Override
        public void visit(HtmlInline html) {
            add(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            apart(html);
            add(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            add("\n");
        }

        @Override
        public void visit(HardLineBreak line) {
            add("\n");
        }

        @Override
        public void visit(Link link) {
            Optional<URI> before = address;
            address = LinkedText.address(link.getDestination());
            visitChildren(link);
            address = before;
        }

        @Override
        public void visit(Image image) {
            add("!");
            visitChildren(image);
            add(" (" + image.getDestination() + ")");
        }

        @Override
        public void visit(BulletList list) {
            items(list);
        }

        @Override
        public void visit(OrderedList list) {
            items(list);
        }

        private void items(ListBlock list) {
            apart(list);
            int number = list instanceof OrderedList ordered ? ListNumbers.first(ordered) : 1;
            depth++;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof ListItem) {
                    if (item.getPrevious() != null) {
                        add("\n");
                    }
                    add("    ".repeat(depth - 1) + (list instanceof OrderedList ? number++ + ". " : "• "));
                    visitChildren(item);
                }
            }
            depth--;
        }

        /// Sets a block apart from the one before it.
        private void apart(Node block) {
            boolean inItem = block.getParent() instanceof ListItem;
            if (block.getPrevious() != null) {
                add(inItem ? "\n" + "    ".repeat(block instanceof ListBlock ? 0 : depth) : "\n\n");
            } else if (block.getParent() instanceof BlockQuote quote && quote.getPrevious() != null) {
                add("\n\n");
            }
        }

        private void within(Look look, Node node) {
            boolean fresh = looks.add(look);
            visitChildren(node);
            if (fresh) {
                looks.remove(look);
            }
        }

        private void literally(String words) {
            boolean fresh = looks.add(Look.CODE);
            add(words);
            if (fresh) {
                looks.remove(Look.CODE);
            }
        }

        private void add(String words) {
            if (!words.isEmpty()) {
                runs.add(new Run(words, looks, address));
            }
        }
    }
}
