package app.synoptic.text.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads Markdown. Whoever shows it shows HTML and pictures as they were typed, and loads nothing.
public final class MarkdownParser {

    private static final int BLOCKS = 12;
    private static final int DEEPEST = 60;
    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(BLOCKS).build();

    private MarkdownParser() {}

    /// What a note says. One nested deeper than anybody writes is plain lines, so that it can be walked through.
    public static Node read(String words) {
        Node note = PARSER.parse(words);
        return tooDeep(note) ? plain(words) : note;
    }

    private record Step(Node node, int depth) {}

    private static boolean tooDeep(Node note) {
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(note, 0));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (step.depth > DEEPEST) {
                return true;
            }
            for (Node child = step.node.getFirstChild(); child != null; child = child.getNext()) {
                steps.push(new Step(child, step.depth + 1));
            }
        }
        return false;
    }

    private static Node plain(String words) {
        Paragraph lines = new Paragraph();
        words.lines().filter(line -> !line.isBlank()).forEach(line -> {
            if (lines.getFirstChild() != null) {
                lines.appendChild(new SoftLineBreak());
            }
            lines.appendChild(new Text(line));
        });
        Document note = new Document();
        note.appendChild(lines);
        return note;
    }
}
