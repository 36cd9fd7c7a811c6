package app.synoptic.read.document;

import app.synoptic.read.document.Paragraph.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads the paragraphs of a Markdown text as they are shown: without its marks, pictures and addresses.
public final class MarkdownDocument {

    private static final int MOST_OPEN = 30;
    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(MOST_OPEN).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final Pattern ROW = Pattern.compile("\\s*\\|?.*\\|.*");
    private static final Pattern DIVIDER = Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final String file;
    private final int before;
    private boolean titled;

    private MarkdownDocument(String file, int before) {
        this.file = file;
        this.before = before;
    }

    /// @param file   the decoded file
    /// @param before how much of its beginning is no Markdown
    /// @throws TooManyParagraphsException if there are more than in a document for people
    public static List<Paragraph> of(String file, int before) throws TooManyParagraphsException {
        MarkdownDocument document = new MarkdownDocument(file, before);
        if (file.chars().filter(c -> c == '<').count() > Paragraph.MOST) {
            throw new TooManyParagraphsException();
        }
        document.walk(PARSER.parse(file.substring(before)));
        return document.paragraphs;
    }

    /// In the order of the text, without recursion: lists lie in lists.
    private void walk(Node root) throws TooManyParagraphsException {
        Node node = root;
        while (node != null) {
            boolean inside = !(node instanceof Block block) || !add(block);
            Node next = inside ? node.getFirstChild() : null;
            while (next == null && node != null && node != root) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
            if (paragraphs.size() > Paragraph.MOST) {
                throw new TooManyParagraphsException();
            }
        }
    }

    /// Whether a block holds words itself, and no blocks.
    private boolean add(Block block) {
        switch (block) {
            case Heading heading -> {
                add(heading, words(heading), heading.getLevel() == 1 && !titled ? Role.TITLE : Role.HEADING);
                titled |= heading.getLevel() == 1;
            }
            case org.commonmark.node.Paragraph paragraph -> paragraph(paragraph);
            case FencedCodeBlock code -> add(code, code.getLiteral(), Role.TEXT);
            case IndentedCodeBlock code -> add(code, code.getLiteral(), Role.TEXT);
            case HtmlBlock html -> add(html, org.jsoup.parser.Parser.htmlParser().parseInput(html.getLiteral(), "").text(), Role.TEXT);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void paragraph(org.commonmark.node.Paragraph paragraph) {
        String[] lines = words(paragraph, "\n").split("\n");
        if (lines.length > 1 && DIVIDER.matcher(lines[1]).matches() && ROW.matcher(lines[0]).matches()) {
            for (int i = 0; i < lines.length; i++) {
                if (i != 1) {
                    add(paragraph, lines[i].strip().replaceAll("^\\||\\|$", "").strip().replaceAll("\\s*\\|\\s*", "\t"), Role.TABLE);
                }
            }
        } else {
            add(paragraph, words(paragraph), role(paragraph));
        }
    }

    private static Role role(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof BlockQuote) {
                return Role.QUOTE;
            }
            if (around instanceof ListItem) {
                return Role.LIST;
            }
        }
        return Role.TEXT;
    }

    private void add(Block block, String words, Role role) {
        String text = words.replaceAll("[ \\t\\u000B\\f\\r]*\\n[ \\t]*", "\n").strip();
        List<SourceSpan> spans = block.getSourceSpans();
        if (!text.isEmpty() && !spans.isEmpty()) {
            int end = before + spans.getLast().getInputIndex() + spans.getLast().getLength();
            paragraphs.add(new Paragraph(text, role, "", before + spans.getFirst().getInputIndex(), Math.min(file.length(), end)));
        }
    }

    private static String words(Node block) {
        return words(block, " ");
    }

    /// @param fold what a line's end in the file is shown as
    private static String words(Node block, String fold) {
        StringBuilder words = new StringBuilder();
        Node node = block.getFirstChild();
        while (node != null) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak _ -> words.append(fold);
                case HardLineBreak _ -> words.append('\n');
                case HtmlInline html -> words.append(html.getLiteral().toLowerCase(java.util.Locale.ROOT).startsWith("<br") ? "\n" : "");
                default -> { }
            }
            Node next = node instanceof Image ? null : node.getFirstChild();
            while (next == null && node != null && node != block) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = node == block ? null : next;
        }
        return words.toString();
    }
}
