package app.synoptic.read.body;

import app.synoptic.read.html.Box;
import app.synoptic.read.html.ClassWords.Group;
import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.html.PageBlock;
import app.synoptic.read.metadata.Hints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is counted once for a whole page: the words in each element, the element that holds the most prose, blocks that are built
/// alike, and where the headline stands.
final class PageFigures {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final double FADES = 0.6;

    /// Blocks that stand in elements of the same names.
    static final class Alike {
        int count;
        double words;
        double linked;
        double characters;
        int prose;
    }

    final List<PageBlock> blocks;
    final List<BlockText> texts = new ArrayList<>();
    final Map<Box, Alike> alike = new HashMap<>();
    final Map<String, Integer> repeated = new HashMap<>();
    final Shingles articleBody;
    final Shingles description;
    final double[] titled;
    final int headline;
    final double words;
    final double proseWords;
    final int characters;
    final @Nullable Box top;
    private final Set<Box> aboveTop = new HashSet<>();
    private final Map<String, Alike> bySignature = new HashMap<>();

    PageFigures(HtmlPage page, Hints hints) {
        blocks = page.blocks();
        characters = Math.max(1, page.text().length());
        List<Box> boxes = new ArrayList<>();
        double all = 0;
        double prose = 0;
        for (PageBlock block : blocks) {
            String words = page.text(block);
            BlockText text = new BlockText(words);
            texts.add(text);
            repeated.merge(words, 1, Integer::sum);
            all += text.wordCount;
            boolean running = text.prose && block.linked() * 2 < block.length();
            prose += running ? text.wordCount : 0;
            add(block, text, running, boxes);
            sign(block, text, running);
        }
        words = Math.max(1, all);
        proseWords = Math.max(1, prose);
        articleBody = new Shingles(words(hints.articleBody()));
        description = new Shingles(words(hints.description()));
        titled = titled(hints);
        headline = headline();
        top = boxes.stream().max((one, other) -> Double.compare(merit(one), merit(other))).orElse(null);
        for (Box above = top; above != null; above = above.parent()) {
            aboveTop.add(above);
        }
    }

    static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : new BlockText(text).words;
    }

    static boolean heading(Box box) {
        return HEADINGS.contains(box.tag());
    }

    boolean aboveTop(Box box) {
        return aboveTop.contains(box);
    }

    private static void add(PageBlock block, BlockText text, boolean running, List<Box> boxes) {
        double share = running ? text.wordCount * (1 - block.linked() / (double) block.length()) : 0;
        for (Box box = block.box(); box != null; box = box.parent()) {
            if (box.blocks == 0) {
                boxes.add(box);
            }
            box.blocks++;
            box.words += (int) Math.ceil(text.wordCount);
            box.proseWords += running ? (int) text.wordCount : 0;
            box.characters += block.length();
            box.linkedCharacters += block.linked();
            if (box != block.box() && !block.hidden()) {
                box.score += share;
                share *= FADES;
            }
        }
    }

    private static double merit(Box box) {
        double merit = box.score * (1 - box.linkedCharacters / (double) Math.max(1, box.characters));
        int groups = box.groups();
        if (Group.COMMENTS.in(groups) || Group.RELATED.in(groups) || Group.SIDE.in(groups) || Group.FOOTER.in(groups) || Group.CONSENT.in(groups)) {
            merit *= 0.6;
        }
        if (Group.ARTICLE.in(groups) || Group.BODY.in(groups) || box.tag().equals("article")) {
            merit *= 1.2;
        }
        return merit;
    }

    private void sign(PageBlock block, BlockText text, boolean running) {
        Alike same = bySignature.computeIfAbsent(signature(block.box()), signature -> new Alike());
        same.count++;
        same.words += text.wordCount;
        same.linked += block.linked();
        same.characters += block.length();
        same.prose += running ? 1 : 0;
        alike.put(block.box(), same);
    }

    private static String signature(Box box) {
        Box parent = box.parent();
        String own = box.tag() + '.' + box.element().attr("class");
        return parent == null ? own : own + '<' + parent.tag() + '.' + parent.element().attr("class");
    }

    private double[] titled(Hints hints) {
        List<Shingles> titles = hints.titles().stream().map(title -> new Shingles(words(title))).toList();
        double[] likeness = new double[blocks.size()];
        for (int i = 0; i < likeness.length; i++) {
            List<String> words = texts.get(i).words;
            if (words.size() < 60) {
                for (Shingles title : titles) {
                    likeness[i] = Math.max(likeness[i], title.likeness(words));
                }
            }
        }
        return likeness;
    }

    /// The block that is most like the title, headings before others; -1 where none is.
    private int headline() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < titled.length; i++) {
            PageBlock block = blocks.get(i);
            String tag = block.box().tag();
            double likely = titled[i] + (tag.equals("h1") ? 0.35 : heading(block.box()) ? 0.1 : 0) + (block.hidden() ? -0.3 : 0)
                    - (block.linked() * 2 > block.length() ? 0.2 : 0);
            if (titled[i] > 0.4 && likely > most + 1e-9 || tag.equals("h1") && !block.hidden() && 0.5 > most && texts.get(i).wordCount > 2) {
                most = Math.max(likely, 0.5);
                best = i;
            }
        }
        return best;
    }

    Alike alike(PageBlock block) {
        return Objects.requireNonNull(alike.get(block.box()));
    }
}
