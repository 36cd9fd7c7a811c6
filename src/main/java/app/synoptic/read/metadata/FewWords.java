package app.synoptic.read.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Whether an element says no more than some words, found out without looking through all of a page for each of its elements.
final class FewWords implements NodeFilter {

    private static final int NODES = 2_000;
    private static final int SPACES = 20_000;

    private final int most;
    private int letters;
    private int spaces;
    private int nodes;

    private FewWords(int most) {
        this.most = most;
    }

    /// Whether [Element#text] is shorter than so many characters; not where that cannot be told without many steps.
    static boolean shorter(Element element, int most) {
        FewWords few = new FewWords(most);
        return element.filter(few) == element && few.goesOn() && element.text().length() < most;
    }

    private boolean goesOn() {
        return letters < most && spaces < SPACES && nodes < NODES;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        if (node instanceof TextNode words) {
            String text = words.getWholeText();
            for (int i = 0; i < text.length() && goesOn(); i++) {
                char c = text.charAt(i);
                if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\u00AD') {
                    spaces++;
                } else {
                    letters++;
                }
            }
        }
        return goesOn() ? FilterResult.CONTINUE : FilterResult.STOP;
    }
}
