package app.synoptic.read.body;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.read.html.Box;
import app.synoptic.read.html.ClassWords.Group;
import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.html.PageBlock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names each block, once it is known which ones are the article.
final class BlockKinds {

    private static final int FAR = 8;
    private static final int LONGEST_CAPTION = 80;
    private static final int LONGEST_LINE = 14;
    private static final int NEAR_HEADLINE = 12;
    private static final Set<String> CELLS = Set.of("td", "th", "tr", "caption");
    private static final Set<String> ITEMS = Set.of("li", "dd", "dt");
    private static final Pattern BY = Pattern.compile("(?:by|von|par|por|di|door|av|af|автор:?|текст:?|text:?|words by|written by|autor:?|przez)\\s+\\p{Lu}.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// Which furniture a group of names tells, the plainest first.
    private static final List<Map.Entry<Group, BlockKind>> FURNITURE = List.of(
            Map.entry(Group.CONSENT, BlockKind.CONSENT), Map.entry(Group.COMMENTS, BlockKind.COMMENTS), Map.entry(Group.ADVERTISEMENT, BlockKind.ADVERTISEMENT),
            Map.entry(Group.NEWSLETTER, BlockKind.NEWSLETTER), Map.entry(Group.SHARE, BlockKind.SHARE), Map.entry(Group.AUTHOR, BlockKind.AUTHOR),
            Map.entry(Group.RELATED, BlockKind.RELATED), Map.entry(Group.TEASER, BlockKind.RELATED), Map.entry(Group.NAVIGATION, BlockKind.NAVIGATION),
            Map.entry(Group.HEADER, BlockKind.NAVIGATION), Map.entry(Group.FOOTER, BlockKind.NAVIGATION), Map.entry(Group.SIDE, BlockKind.RELATED));

    private final HtmlPage page;
    private final PageFigures figures;
    private final boolean[] article;
    private final int firstBody;
    private final int lastBody;

    BlockKinds(HtmlPage page, PageFigures figures, boolean[] article) {
        this.page = page;
        this.figures = figures;
        this.article = article;
        int first = -1;
        int last = -1;
        for (int i = 0; i < article.length; i++) {
            if (article[i] && i != figures.headline) {
                first = first < 0 && figures.texts.get(i).wordCount > LONGEST_LINE ? i : first;
                last = i;
            }
        }
        firstBody = first < 0 ? last : first;
        lastBody = last;
    }

    BlockKind of(int i) {
        if (i == figures.headline) {
            return BlockKind.HEADLINE;
        }
        PageBlock block = page.blocks().get(i);
        BlockText text = figures.texts.get(i);
        BlockKind line = line(i, block, text);
        if (line != null) {
            return line;
        }
        if (article[i]) {
            return inArticle(i, block);
        }
        if (!block.hidden() && caption(block, text) && i > firstBody - NEAR_HEADLINE && i < lastBody) {
            return BlockKind.CAPTION;
        }
        return furniture(block);
    }

    /// Dateline and byline: short lines beside the headline, or above the article's first paragraph.
    private @Nullable BlockKind line(int i, PageBlock block, BlockText text) {
        if (block.hidden() || !nearHeadline(i) || text.wordCount > LONGEST_LINE || article[i] && (i > firstBody || PageFigures.heading(block.box()))) {
            return null;
        }
        if (text.date && text.digits > 3 && (!article[i] || text.digits * 4 > text.letters || BY.matcher(page.text(block)).matches())) {
            return BlockKind.DATELINE;
        }
        boolean by = BY.matcher(page.text(block)).matches() && !text.closed();
        return by || !article[i] && Group.AUTHOR.in(groups(block, 3)) && text.wordCount <= 8 ? BlockKind.BYLINE : null;
    }

    private boolean nearHeadline(int i) {
        return figures.headline >= 0 && firstBody >= 0 && i > figures.headline - 6 && (i < firstBody && i < figures.headline + 20 || i < figures.headline + NEAR_HEADLINE);
    }

    private BlockKind inArticle(int i, PageBlock block) {
        BlockText text = figures.texts.get(i);
        Box box = block.box();
        if (PageFigures.heading(box)) {
            return BlockKind.SUBHEADING;
        }
        if (caption(block, text)) {
            return BlockKind.CAPTION;
        }
        if (CELLS.contains(box.tag())) {
            return BlockKind.TABLE;
        }
        if (within(box, ITEMS)) {
            return BlockKind.LIST;
        }
        if (within(box, Set.of("blockquote"))) {
            return BlockKind.QUOTE;
        }
        return i == firstBody && Group.LEAD.in(groups(block, 2)) ? BlockKind.STANDFIRST : BlockKind.BODY;
    }

    private static boolean within(Box from, Set<String> tags) {
        int steps = 0;
        for (Box box = from; box != null && steps < 3; box = box.parent()) {
            if (tags.contains(box.tag())) {
                return true;
            }
            steps++;
        }
        return false;
    }

    private boolean caption(PageBlock block, BlockText text) {
        if (text.wordCount > LONGEST_CAPTION) {
            return false;
        }
        int steps = 0;
        for (Box box = block.box(); box != null && steps < 4; box = box.parent()) {
            if (box.tag().equals("blockquote")) {
                return false;
            }
            if (box.tag().equals("figcaption") || box.tag().equals("figure") && box.proseWords < figures.proseWords * 0.3) {
                return true;
            }
            steps++;
        }
        String names = block.box().element().className();
        return names.contains("caption") && block.box().proseWords < figures.proseWords * 0.3;
    }

    private int groups(PageBlock block, int reach) {
        int groups = block.innerGroups();
        int steps = 0;
        for (Box box = block.box(); box != null && steps < reach; box = box.parent()) {
            groups |= box.groups();
            steps++;
        }
        return groups;
    }

    private BlockKind furniture(PageBlock block) {
        int steps = 0;
        for (Box box = block.box(); box != null && steps < FAR; box = box.parent()) {
            if (box.tag().equals("nav")) {
                return BlockKind.NAVIGATION;
            }
            if (box.proseWords <= figures.proseWords * 0.5) {
                int groups = box.groups() | (steps == 0 ? block.innerGroups() : 0);
                for (Map.Entry<Group, BlockKind> one : FURNITURE) {
                    if (one.getKey().in(groups)) {
                        return one.getValue();
                    }
                }
            }
            if (box.tag().equals("footer") || box.tag().equals("header")) {
                return BlockKind.NAVIGATION;
            }
            steps++;
        }
        return block.hidden() ? BlockKind.HIDDEN : BlockKind.OTHER;
    }
}
