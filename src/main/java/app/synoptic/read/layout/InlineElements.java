package app.synoptic.read.layout;

import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.html.PageListener;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/// Gathers what a page has within its blocks: links, words set off, pictures.
final class InlineElements implements PageListener {

    private enum Style { STRONG, EMPHASIS, LINK }

    private static final Map<String, Style> STYLES = Map.of("b", Style.STRONG, "strong", Style.STRONG, "i", Style.EMPHASIS, "em", Style.EMPHASIS, "cite", Style.EMPHASIS, "a", Style.LINK);
    private static final Set<String> OPENED_BY_NOBODY = Set.of("#", "");

    /// Characters of one style; of a link with where it leads.
    private record Styled(int start, int end, Style style, String link) {}

    private record Begun(Element element, int at) {}

    /// A picture, and how long the text before it is.
    record Seen(Element element, int at) {}

    private final String text;
    private final Deque<Begun> open = new ArrayDeque<>();
    private final List<Styled> styled = new ArrayList<>();
    private final List<Seen> pictures = new ArrayList<>();
    /// Those that reach into the block asked for last, or may into later ones; and how many of all have begun by then.
    private final List<Styled> active = new ArrayList<>();
    private int met;

    /// @param text that of the page
    InlineElements(String text) {
        this.text = text;
    }

    static InlineElements of(HtmlPage page) {
        InlineElements inline = new InlineElements(page.text());
        page.tell(inline);
        inline.styled.sort(Comparator.comparingInt(Styled::start));
        return inline;
    }

    @Override
    public void begun(Element element, int at) {
        if (element.normalName().equals("img")) {
            pictures.add(new Seen(element, at));
        } else if (STYLES.containsKey(element.normalName())) {
            open.push(new Begun(element, at));
        }
    }

    @Override
    public void ended(Element element, int at) {
        if (!open.isEmpty() && open.element().element() == element) {
            Begun begun = open.pop();
            Style style = Objects.requireNonNull(STYLES.get(element.normalName()));
            String link = style == Style.LINK ? element.attr("href").strip() : "";
            int start = begun.at();
            while (start < at && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            if (at > start && !(style == Style.LINK && OPENED_BY_NOBODY.contains(link))) {
                styled.add(new Styled(start, at, style, link));
            }
        }
    }

    List<Seen> pictures() {
        return pictures;
    }

    /// The runs of a block. To be asked for in the order of the blocks.
    List<PageItem.Run> runs(int start, int end) {
        List<Styled> here = within(start, end);
        TreeSet<Integer> edges = new TreeSet<>(List.of(start, end));
        here.forEach(one -> {
            edges.add(Math.clamp(one.start(), start, end));
            edges.add(Math.clamp(one.end(), start, end));
        });
        List<PageItem.Run> runs = new ArrayList<>();
        int from = start;
        for (int to : edges.tailSet(start, false)) {
            runs.add(run(from, to, here));
            from = to;
        }
        return runs;
    }

    private List<Styled> within(int start, int end) {
        while (met < styled.size() && styled.get(met).start() < end) {
            active.add(styled.get(met));
            met++;
        }
        active.removeIf(one -> one.end() <= start);
        return List.copyOf(active);
    }

    private static PageItem.Run run(int from, int to, List<Styled> styled) {
        boolean strong = false;
        boolean emphasis = false;
        String link = "";
        for (Styled one : styled) {
            if (one.start() < to && one.end() > from) {
                strong |= one.style() == Style.STRONG;
                emphasis |= one.style() == Style.EMPHASIS;
                link = one.style() == Style.LINK && link.isEmpty() ? one.link() : link;
            }
        }
        return new PageItem.Run(from, to, strong, emphasis, link);
    }
}
