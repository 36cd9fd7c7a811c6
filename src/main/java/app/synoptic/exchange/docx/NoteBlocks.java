package app.synoptic.exchange.docx;

import app.synoptic.exchange.docx.Inline.Face;
import app.synoptic.exchange.docx.Inline.Words;
import app.synoptic.text.markdown.LinkedText;
import app.synoptic.text.markdown.ListNumbers;
import app.synoptic.text.markdown.MarkdownParser;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Prints a note as it reads, as paragraphs. HTML and pictures stand as they were typed; nothing is fetched.
final class NoteBlocks extends AbstractVisitor {

    private final WordPart part;
    private final @Nullable String language;
    private final Set<Face> faces = EnumSet.noneOf(Face.class);
    private List<Inline> pieces = new ArrayList<>();
    private String style;

    private NoteBlocks(WordPart part, String style, @Nullable String language) {
        this.part = part;
        this.style = style;
        this.language = language;
    }

    /// @param language the note's where it is not the document's
    static void print(String words, String style, @Nullable String language, WordPart part) {
        MarkdownParser.read(words).accept(new NoteBlocks(part, style, language));
    }

    private void end() {
        if (!pieces.isEmpty()) {
            part.paragraph(style, pieces);
            pieces = new ArrayList<>();
        }
    }

    private void add(String words) {
        pieces.add(new Words(words, faces, language));
    }

    private void in(String other, Runnable inside) {
        String outer = style;
        style = other;
        inside.run();
        style = outer;
    }

    private void as(Face face, Runnable inside) {
        boolean added = faces.add(face);
        inside.run();
        if (added) {
            faces.remove(face);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        end();
    }

    @Override
    public void visit(Heading heading) {
        as(Face.BOLD, () -> visitChildren(heading));
        end();
    }

    @Override
    public void visit(BlockQuote quote) {
        in("Quote", () -> visitChildren(quote));
    }

    @Override
    public void visit(BulletList list) {
        in("ListBullet", () -> visitChildren(list));
    }

    @Override
    public void visit(OrderedList list) {
        in("ListParagraph", () -> visitChildren(list));
    }

    @Override
    public void visit(ListItem item) {
        if (item.getParent() instanceof OrderedList) {
            add(ListNumbers.of(item) + ".\u00A0");
        }
        visitChildren(item);
        end();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literally(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literally(code.getLiteral());
    }

    private void literally(String code) {
        as(Face.CODE, () -> add(code.stripTrailing()));
        end();
    }

    @Override
    public void visit(HtmlBlock html) {
        add(html.getLiteral());
        end();
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(Text text) {
        LinkedText.in(text.getLiteral()).forEach(piece -> piece.address().ifPresentOrElse(address -> pieces.add(new Inline.Web(address.toASCIIString(), piece.words())), () -> add(piece.words())));
    }

    @Override
    public void visit(Emphasis emphasis) {
        as(Face.ITALIC, () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        as(Face.BOLD, () -> visitChildren(emphasis));
    }

    @Override
    public void visit(Code code) {
        as(Face.CODE, () -> add(code.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak line) {
        pieces.add(new Inline.Break());
    }

    @Override
    public void visit(HardLineBreak line) {
        pieces.add(new Inline.Break());
    }

    @Override
    public void visit(Image image) {
        add("!");
        visitChildren(image);
        add(" (" + image.getDestination() + ")");
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        Optional<URI> address = LinkedText.address(link.getDestination());
        add(" (");
        address.ifPresentOrElse(uri -> pieces.add(new Inline.Web(uri.toASCIIString(), link.getDestination())), () -> add(link.getDestination()));
        add(")");
    }
}
