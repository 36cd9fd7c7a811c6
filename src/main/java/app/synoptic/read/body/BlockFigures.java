package app.synoptic.read.body;

import app.synoptic.read.html.Box;
import app.synoptic.read.html.ClassWords.Group;
import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.html.PageBlock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Describes each block of a page by figures, always as many and in the same order.
final class BlockFigures {

    private static final int FAR = 14;
    private static final List<String> TAGS = List.of("p", "li", "div", "td", "blockquote", "figcaption", "pre", "dd", "dt", "span", "button", "section", "article");
    private static final List<String> AROUND = List.of("article", "main", "header", "footer", "nav", "aside", "form", "figure", "table", "ul", "ol", "blockquote", "section",
            "button", "select", "dl");
    private static final Set<Group> FURNITURE = Set.of(Group.NAVIGATION, Group.FOOTER, Group.SIDE, Group.RELATED, Group.SHARE, Group.COMMENTS, Group.NEWSLETTER,
            Group.ADVERTISEMENT, Group.CONSENT, Group.AUTHOR, Group.TEASER);

    private final HtmlPage page;
    private final PageFigures figures;
    private final double[] articleCover;
    private double wordsBefore;
    private double proseBefore;

    private BlockFigures(HtmlPage page, PageFigures figures) {
        this.page = page;
        this.figures = figures;
        articleCover = new double[page.blocks().size()];
        for (int i = 0; i < articleCover.length; i++) {
            articleCover[i] = figures.articleBody.isEmpty() ? -1 : figures.articleBody.cover(figures.texts.get(i).words);
        }
    }

    /// A row of figures for each block.
    static float[][] of(HtmlPage page, PageFigures figures) {
        BlockFigures all = new BlockFigures(page, figures);
        float[][] rows = new float[page.blocks().size()][];
        for (int i = 0; i < rows.length; i++) {
            FeatureVector row = new FeatureVector();
            all.describe(i, row);
            rows[i] = row.values();
        }
        return rows;
    }

    private void describe(int i, FeatureVector row) {
        PageBlock block = page.blocks().get(i);
        BlockText text = figures.texts.get(i);
        looks(block, text, row);
        place(i, block, text, row);
        witnesses(i, block, row);
        elements(block, row);
        names(block, row);
        container(block, row);
        for (int step : new int[] {-3, -2, -1, 1, 2, 3}) {
            neighbour(i, step, row);
        }
        wordsBefore += text.wordCount;
        proseBefore += text.prose ? text.wordCount : 0;
    }

    private static void looks(PageBlock block, BlockText text, FeatureVector row) {
        double words = Math.max(1, text.wordCount);
        row.add(text.wordCount);
        row.add(block.length() / words);
        row.add(block.linked() / (double) block.length());
        row.add(text.common / (double) Math.max(1, text.words.size()));
        row.add(text.commas / words);
        row.add(text.sentences);
        row.add(text.digits / (double) block.length());
        row.add(text.capitals / (double) Math.max(1, text.letters));
        row.add(text.separators / words);
        row.add(text.closed());
        row.add(text.end == ':' ? 1 : text.end == '…' ? 2 : text.end == ',' ? 3 : 0);
        row.add(Character.isUpperCase(text.first) ? 1 : Character.isLowerCase(text.first) ? 2 : Character.isDigit(text.first) ? 3 : 0);
        row.add(text.date);
        row.add(text.prose);
        row.add(block.hidden());
    }

    private void place(int i, PageBlock block, BlockText text, FeatureVector row) {
        row.add(block.start() / (double) figures.characters);
        row.add(wordsBefore / figures.words);
        row.add(proseBefore / figures.proseWords);
        row.add(figures.headline < 0 ? -200 : Math.clamp(i - figures.headline, -100, 400));
        row.add(figures.headline < 0 ? 0 : (block.start() - page.blocks().get(figures.headline).start()) / 100.0);
        row.add(figures.proseWords);
        row.add(figures.proseWords / figures.words);
        row.add(page.blocks().size());
        row.add(text.wordCount / figures.words);
        row.add(Math.min(5, figures.repeated.getOrDefault(page.text(block), 1)));
    }

    private void witnesses(int i, PageBlock block, FeatureVector row) {
        row.add(articleCover[i]);
        row.add(figures.titled[i]);
        row.add(figures.description.isEmpty() ? -1 : figures.description.cover(figures.texts.get(i).words));
        row.add(i == figures.headline);
        PageFigures.Alike alike = figures.alike(block);
        row.add(alike.count);
        row.add(alike.words / alike.count);
        row.add(alike.linked / Math.max(1, alike.characters));
        row.add(alike.prose / (double) alike.count);
        row.add(alike.words / figures.words);
    }

    private static void elements(PageBlock block, FeatureVector row) {
        Box box = block.box();
        row.add(PageFigures.heading(box) ? box.tag().charAt(1) - '0' : 0);
        row.add(TAGS.indexOf(box.tag()));
        row.add(box.depth());
        for (String tag : AROUND) {
            row.add(distance(box, tag));
        }
    }

    private static int distance(Box from, String tag) {
        int steps = 0;
        for (Box box = from; box != null && steps < FAR; box = box.parent()) {
            if (box.tag().equals(tag)) {
                return steps;
            }
            steps++;
        }
        return FAR;
    }

    /// How far up the nearest element of each group of names is; elements of furniture's names that hold most of the prose are none.
    private void names(PageBlock block, FeatureVector row) {
        int[] distances = new int[Group.values().length];
        java.util.Arrays.fill(distances, FAR);
        int furniture = 0;
        double leastShare = 1;
        mark(block.innerGroups(), 0, distances, false);
        int steps = 1;
        for (Box box = block.box(); box != null && steps < FAR && box.parent() != null && !box.tag().equals("body"); box = box.parent()) {
            boolean most = box.proseWords > figures.proseWords * 0.6;
            mark(box.groups(), steps, distances, most);
            if (!most && furnished(box.groups())) {
                furniture++;
                leastShare = Math.min(leastShare, box.proseWords / figures.proseWords);
            }
            steps++;
        }
        for (int distance : distances) {
            row.add(distance);
        }
        row.add(furniture);
        row.add(leastShare);
    }

    private static boolean furnished(int groups) {
        return groups != 0 && FURNITURE.stream().anyMatch(group -> group.in(groups));
    }

    private static void mark(int groups, int steps, int[] distances, boolean most) {
        if (groups != 0) {
            for (Group group : Group.values()) {
                if (distances[group.ordinal()] == FAR && group.in(groups) && !(most && FURNITURE.contains(group))) {
                    distances[group.ordinal()] = steps;
                }
            }
        }
    }

    /// The elements around, and the way from the one that holds the most prose.
    private void container(PageBlock block, FeatureVector row) {
        Box box = block.box();
        around(box, row);
        around(box.parent(), row);
        around(box.parent() == null ? null : box.parent().parent(), row);
        int up = 0;
        Box common = box;
        while (common != null && !figures.aboveTop(common)) {
            common = common.parent();
            up++;
        }
        Box top = figures.top;
        int down = top == null || common == null ? FAR : top.depth() - common.depth();
        row.add(Math.min(up, FAR));
        row.add(Math.min(down, FAR));
        row.add(common == null ? 0 : common.proseWords / figures.proseWords);
        row.add(top == null ? 0 : top.proseWords / figures.proseWords);
        row.add(top == null ? 0 : top.linkedCharacters / (double) Math.max(1, top.characters));
    }

    private void around(@Nullable Box box, FeatureVector row) {
        if (box == null) {
            for (int i = 0; i < 5; i++) {
                row.add(-1);
            }
            return;
        }
        row.add(box.blocks);
        row.add(box.words / (double) Math.max(1, box.blocks));
        row.add(box.linkedCharacters / (double) Math.max(1, box.characters));
        row.add(box.proseWords / (double) Math.max(1, box.words));
        row.add(box.proseWords / figures.proseWords);
    }

    private void neighbour(int i, int step, FeatureVector row) {
        int at = i + step;
        if (at < 0 || at >= page.blocks().size()) {
            for (int each = 0; each < 8; each++) {
                row.add(-1);
            }
            return;
        }
        PageBlock block = page.blocks().get(at);
        BlockText text = figures.texts.get(at);
        row.add(text.wordCount);
        row.add(block.linked() / (double) block.length());
        row.add(text.prose);
        row.add(text.closed());
        row.add(PageFigures.heading(block.box()) ? block.box().tag().charAt(1) - '0' : block.box().tag().equals("p") ? 7 : block.box().tag().equals("li") ? 8 : 0);
        row.add(articleCover[at]);
        row.add(block.box() == page.blocks().get(i).box() ? 2 : block.box().parent() == page.blocks().get(i).box().parent() ? 1 : 0);
        row.add(figures.alike(block) == figures.alike(page.blocks().get(i)));
    }
}
