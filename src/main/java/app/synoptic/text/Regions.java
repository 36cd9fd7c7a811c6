package app.synoptic.text;

import static app.synoptic.domain.wording.RegionKind.BODY;
import static app.synoptic.domain.wording.RegionKind.CAPTION;
import static app.synoptic.domain.wording.RegionKind.DATELINE;
import static app.synoptic.domain.wording.RegionKind.FOOTER;
import static app.synoptic.domain.wording.RegionKind.FURNITURE;
import static app.synoptic.domain.wording.RegionKind.HEADLINE;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Tells an article from the furniture of its page, by the looks and the set phrases of its paragraphs.
///
/// Where it doubts it decides for the article: furniture taken for an article does little harm, because a passage is
/// found by all its words and their surroundings; a sentence taken for furniture is lost.
public final class Regions {

    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_LINK = 25;
    /// So many paragraphs further on, an article is over.
    private static final int FARTHEST = 400;

    private final List<PageParagraph> blocks;
    private final RegionKind[] kinds;

    private Regions(List<PageParagraph> blocks) {
        this.blocks = blocks;
        this.kinds = new RegionKind[blocks.size()];
    }

    /// The regions of an imported article, in reading order, without overlap; white space between them is in none.
    /// Neighbouring paragraphs of one kind are one region. Subheadings belong to the body.
    public static List<Region> ofArticle(String text) {
        List<PageParagraph> blocks = Paragraphs.of(text).stream().map(span -> PageParagraph.of(text, span)).toList();
        Regions page = new Regions(blocks);
        page.classify();
        return page.merged();
    }

    /// The regions of a digest: all of it is body.
    public static List<Region> ofDigest(String text) {
        List<Span> paragraphs = Paragraphs.of(text);
        return paragraphs.isEmpty() ? List.of()
                : List.of(new Region(BODY, paragraphs.getFirst().start(), paragraphs.getLast().end()));
    }

    private void classify() {
        int body = 0;
        while (body < blocks.size() && !beginsBody(blocks.get(body))) {
            body++;
        }
        if (body == blocks.size()) {
            body = 0;
        }
        top(body);
        int at = body;
        while (at < blocks.size()) {
            at = classify(at);
        }
    }

    private static boolean beginsBody(PageParagraph block) {
        return block.prose() && !furniture(block) && kindOfTop(block) == HEADLINE
                && !(block.words() < LONGEST_LABEL && block.end() != '.');
    }

    /// Headline, dateline and caption, and the labels before the headline.
    private void top(int body) {
        boolean titled = blocks.subList(0, body).stream().anyMatch(Regions::title);
        boolean passed = false;
        for (int i = 0; i < body; i++) {
            PageParagraph block = blocks.get(i);
            boolean title = titled ? title(block) : i == body - 1;
            RegionKind kind = kindOfTop(block);
            if (furniture(block)) {
                kind = FURNITURE;
            } else if (kind == HEADLINE && !title) {
                kind = passed ? DATELINE : FURNITURE;
            } else if (kind == HEADLINE && passed && block.matches(BoilerplatePatterns.ENDS_IN_DATE)) {
                kind = CAPTION;
            }
            passed |= kind == HEADLINE;
            kinds[i] = kind;
        }
    }

    private static boolean title(PageParagraph block) {
        return block.words() > 3 && !furniture(block) && kindOfTop(block) == HEADLINE;
    }

    private static RegionKind kindOfTop(PageParagraph block) {
        if (block.words() <= LONGEST_LABEL && (block.matches(BoilerplatePatterns.DATELINE) || block.matches(BoilerplatePatterns.BYLINE))) {
            return DATELINE;
        }
        return block.words() < 60 && block.holds(BoilerplatePatterns.CAPTION) ? CAPTION : HEADLINE;
    }

    private static boolean furniture(PageParagraph block) {
        return block.words() <= LONGEST_LABEL && block.matches(BoilerplatePatterns.LABEL)
                || block.words() < 40 && block.begins(BoilerplatePatterns.BOILERPLATE)
                || block.words() <= LONGEST_LINK && block.begins(BoilerplatePatterns.CROSS_LINK);
    }

    /// Classifies the block at `at`, and those that go with it; returns the next one.
    private int classify(int at) {
        PageParagraph block = blocks.get(at);
        boolean label = block.words() <= LONGEST_LINK && !(block.closed() && block.words() > LONGEST_LABEL);
        if (label && block.matches(BoilerplatePatterns.COMMENTS)) {
            return fill(at, blocks.size(), FURNITURE);
        }
        if (label && block.matches(BoilerplatePatterns.RELATED)) {
            return fill(at, resumption(at + 1), FURNITURE);
        }
        if (new AuthorBox(blocks, at).present()) {
            return fill(at, blocks.size(), FURNITURE);
        }
        if (furniture(block)) {
            boolean alone = block.words() <= 5 && block.begins(BoilerplatePatterns.CROSS_LINK);
            return fill(at, alone ? pastLinks(at + 1) : at + 1, FURNITURE);
        }
        int beyondBullets = pastBullets(at);
        if (beyondBullets > at) {
            return fill(at, beyondBullets, crossLinks(at, beyondBullets) ? FURNITURE : BODY);
        }
        return fill(at, at + 1, kindInBody(at));
    }

    private RegionKind kindInBody(int at) {
        PageParagraph block = blocks.get(at);
        if (block.words() < 60 && block.begins(BoilerplatePatterns.FOOTER)
                || block.words() <= LONGEST_LABEL && !block.closed() && (block.matches(BoilerplatePatterns.BYLINE) || signature(at))) {
            return FOOTER;
        }
        return block.words() < 60 && block.holds(BoilerplatePatterns.CAPTION) ? CAPTION : BODY;
    }

    /// Whether this is a name that is repeated, or followed by the life of who bears it.
    private boolean signature(int at) {
        String name = blocks.get(at).head();
        return at + 1 < blocks.size() && blocks.get(at).words() <= 5 && blocks.get(at + 1).head().startsWith(name)
                && (blocks.get(at + 1).head().equals(name) || new AuthorBox(blocks, at + 1).present());
    }

    /// Where the article goes on after a list of other articles: at two whole paragraphs with nothing but furniture
    /// between them; at one, if the article's own footer is still to come.
    private int resumption(int from) {
        int end = from;
        while (end < Math.min(blocks.size(), from + FARTHEST) && !blocks.get(end).matches(BoilerplatePatterns.COMMENTS)) {
            end++;
        }
        boolean unfinished = IntStream.range(from, end).anyMatch(i -> kindInBody(i) == FOOTER);
        int first = -1;
        for (int i = from; i < end; i++) {
            PageParagraph block = blocks.get(i);
            if (article(block)) {
                if (unfinished) {
                    return i;
                }
                if (first >= 0) {
                    return first;
                }
                first = i;
            } else if (!furniture(block) && !block.bullet()) {
                first = -1;
            }
        }
        return blocks.size();
    }

    private static boolean article(PageParagraph block) {
        return block.solid() && !furniture(block);
    }

    /// Behind the titles that a cross-link announces; a short last one is the next subheading.
    private int pastLinks(int from) {
        int to = from;
        while (to < blocks.size() && !blocks.get(to).prose() && blocks.get(to).words() <= LONGEST_LINK) {
            to++;
        }
        boolean heading = to - from > 1 && !blocks.get(to - 1).bullet() && blocks.get(to - 1).words() <= 6;
        return heading ? to - 1 : to;
    }

    private int pastBullets(int from) {
        int to = from;
        while (to < blocks.size() && blocks.get(to).bullet()) {
            to++;
        }
        return to;
    }

    /// Whether bullets are titles of other articles: two or more, none a sentence, and no colon announces them.
    private boolean crossLinks(int from, int to) {
        int before = from - 1;
        while (before >= 0 && kinds[before] == FURNITURE) {
            before--;
        }
        boolean announced = before < 0 || blocks.get(before).end() == ':' || kinds[before] != BODY;
        return !announced && to - from > 1 && blocks.subList(from, to).stream().allMatch(Regions::linkTitle);
    }

    private static boolean linkTitle(PageParagraph bullet) {
        char first = bullet.head().length() > 2 ? bullet.head().charAt(2) : ' ';
        return bullet.words() > 4 && bullet.words() <= LONGEST_LINK && ".;,:".indexOf(bullet.end()) < 0
                && !Character.isLowerCase(first);
    }

    private int fill(int from, int to, RegionKind kind) {
        for (int i = from; i < to; i++) {
            kinds[i] = kind;
        }
        return to;
    }

    private List<Region> merged() {
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            Span span = blocks.get(i).span();
            if (i > 0 && kinds[i] == kinds[i - 1]) {
                Region open = regions.removeLast();
                regions.add(new Region(kinds[i], open.start(), span.end()));
            } else {
                regions.add(new Region(kinds[i], span.start(), span.end()));
            }
        }
        return regions;
    }
}
