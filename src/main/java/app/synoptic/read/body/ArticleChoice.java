package app.synoptic.read.body;

import app.synoptic.read.html.Box;
import app.synoptic.read.html.ClassWords.Group;
import app.synoptic.read.html.PageBlock;

/// Chooses the blocks of the article by their weights, and puts right what the weights of single blocks cannot know.
final class ArticleChoice {

    private static final double ENOUGH = 0.5;
    private static final double LIKELY = 0.2;
    /// With fewer words than this a page whose article seems to be missing is looked through again.
    private static final int FEW = 25;
    private static final int LONGEST_LINK = 25;
    /// The blanks in a link are not counted as linked.
    private static final double ALL_LINK = 0.72;
    private static final int NEAR = 4;
    private static final double SMALL = 0.2;

    private final PageFigures figures;
    private final double[] weights;
    private final boolean[] chosen;

    private ArticleChoice(PageFigures figures, double[] weights) {
        this.figures = figures;
        this.weights = weights;
        chosen = new boolean[weights.length];
    }

    static boolean[] of(PageFigures figures, double[] weights) {
        ArticleChoice choice = new ArticleChoice(figures, weights);
        choice.take(ENOUGH);
        if (choice.words() < FEW) {
            choice.take(LIKELY);
        }
        if (choice.words() < FEW) {
            choice.takeProse();
        }
        choice.dropLinks();
        choice.dropLives();
        choice.fillGaps();
        return choice.chosen;
    }

    private void take(double enough) {
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = weights[i] >= enough;
        }
    }

    private void takeProse() {
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] |= figures.texts.get(i).prose && !linked(i, 0.5);
        }
    }

    private boolean linked(int i, double share) {
        PageBlock block = figures.blocks.get(i);
        return block.linked() > share * block.length();
    }

    /// Titles of other stories in mid-body: nothing but a link, in an element that says so.
    private void dropLinks() {
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] && linked(i, ALL_LINK) && figures.texts.get(i).wordCount <= LONGEST_LINK
                    && named(i, Group.RELATED, Group.TEASER, Group.SHARE, Group.NAVIGATION, Group.NEWSLETTER)) {
                chosen[i] = false;
            }
        }
    }

    /// The life of who wrote the article, behind all of it.
    private void dropLives() {
        double behind = 0;
        double all = words();
        for (int i = chosen.length - 1; i >= 0 && behind < all * SMALL; i--) {
            if (chosen[i] && figures.texts.get(i).wordCount < 120 && named(i, Group.AUTHOR)) {
                chosen[i] = false;
            } else if (chosen[i]) {
                behind += figures.texts.get(i).wordCount;
            }
        }
    }

    /// Whether an element close around a block is called so, and holds little of the prose.
    private boolean named(int i, Group... groups) {
        int steps = 0;
        for (Box box = figures.blocks.get(i).box(); box != null && steps < NEAR; box = box.parent()) {
            if (box.proseWords > figures.proseWords * SMALL) {
                return false;
            }
            for (Group group : groups) {
                if (group.in(box.groups())) {
                    return true;
                }
            }
            steps++;
        }
        return false;
    }

    /// A quotation, a subheading or a line between two blocks of the article, beside them in the same element.
    private void fillGaps() {
        for (int i = 1; i + 1 < chosen.length; i++) {
            if (!chosen[i] && weights[i] >= LIKELY && chosen[i - 1] && chosen[i + 1] && !linked(i, 0.3) && !figures.blocks.get(i).hidden()
                    && beside(i, i - 1) && beside(i, i + 1) && i != figures.headline) {
                chosen[i] = true;
            }
        }
    }

    private boolean beside(int one, int other) {
        Box box = figures.blocks.get(one).box().parent();
        Box near = figures.blocks.get(other).box().parent();
        return box != null && near != null && (box == near || box.parent() == near || near.parent() == box || box.parent() == near.parent());
    }

    private double words() {
        double words = 0;
        for (int i = 0; i < chosen.length; i++) {
            words += chosen[i] ? figures.texts.get(i).wordCount : 0;
        }
        return words;
    }
}
