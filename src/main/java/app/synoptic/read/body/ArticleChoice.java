package app.synoptic.read.body;

import app.synoptic.read.html.Box;
import app.synoptic.read.html.ClassWords.Group;
import app.synoptic.read.html.PageBlock;
import java.util.regex.Pattern;

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

    /// A paragraph of so great a weight is one of the article.
    private static final double CERTAIN = 0.9;
    private static final int PARAGRAPH = 12;
    private static final double HIDDEN_MORE = 0.5;
    /// What stands above the first certain paragraph must be likelier than what stands below it.
    private static final double LIKELY_ABOVE = 0.8;
    private static final Pattern COMMENTS = Pattern.compile("(?:^|[\\s_-])(?:comments?|comment-?list|disqus|responses|kommentare?|comentarios|coment[áa]rios|commentaires|commenti|reacties)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    /// As React names what it streams.
    private static final Pattern STREAMED = Pattern.compile("S:[0-9a-f]+");

    private final PageFigures figures;
    private final double[] weights;
    private final boolean[] chosen;
    private final boolean[] body;

    /// What was chosen.
    ///
    /// @param article which blocks belong to the article
    /// @param body    which of them are read through: not doubtful standfirsts and captions
    record Chosen(boolean[] article, boolean[] body) {}

    private ArticleChoice(PageFigures figures, double[] weights) {
        this.figures = figures;
        this.weights = weights;
        chosen = new boolean[weights.length];
        body = new boolean[weights.length];
    }

    static Chosen of(PageFigures figures, double[] weights) {
        ArticleChoice choice = new ArticleChoice(figures, weights);
        choice.take(ENOUGH);
        if (choice.words() < FEW) {
            choice.take(LIKELY);
        }
        if (choice.words() < FEW) {
            choice.takeProse();
        }
        choice.dropHidden();
        choice.dropComments();
        choice.dropLinks();
        choice.dropLives();
        choice.fillGaps();
        choice.dropAbove();
        return new Chosen(choice.chosen, choice.body);
    }

    /// Hidden blocks beside an article that is shown: the page repeats itself there for machines or smaller windows.
    private void dropHidden() {
        double shown = 0;
        double hidden = 0;
        for (int i = 0; i < chosen.length; i++) {
            shown += chosen[i] && !unseen(i) ? figures.texts.get(i).wordCount : 0;
            hidden += chosen[i] && unseen(i) ? figures.texts.get(i).wordCount : 0;
        }
        for (int i = 0; i < chosen.length && shown > hidden * HIDDEN_MORE; i++) {
            chosen[i] &= !unseen(i);
        }
    }

    /// Whether a block stays hidden: what a server streams behind the page is hidden only until a script moves it to its place.
    private boolean unseen(int i) {
        if (!figures.blocks.get(i).hidden()) {
            return false;
        }
        for (Box box = figures.blocks.get(i).box(); box != null; box = box.parent()) {
            if (box.element().hasAttr("hidden") && STREAMED.matcher(box.element().id()).matches()) {
                return false;
            }
        }
        return true;
    }

    /// What readers wrote below the article, however much more it is than the article.
    private void dropComments() {
        double before = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] && commented(i)) {
                chosen[i] = before < FEW;
            }
            before += chosen[i] ? figures.texts.get(i).wordCount : 0;
        }
    }

    private boolean commented(int i) {
        for (Box box = figures.blocks.get(i).box(); box != null && !holdsHeadline(box); box = box.parent()) {
            if (Group.COMMENTS.in(box.groups()) && COMMENTS.matcher(box.element().className() + " " + box.element().id()).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsHeadline(Box box) {
        for (Box around = figures.headline < 0 ? figures.top : figures.blocks.get(figures.headline).box(); around != null; around = around.parent()) {
            if (around == box) {
                return true;
            }
        }
        return false;
    }

    /// Doubtful blocks above the first certain paragraph, and doubtful captions. What is named a standfirst stays one, but is not read
    /// through.
    private void dropAbove() {
        int first = 0;
        while (first < chosen.length && !(chosen[first] && weights[first] >= CERTAIN && figures.texts.get(first).wordCount >= PARAGRAPH)) {
            first++;
        }
        for (int i = 0; i < chosen.length; i++) {
            boolean doubtful = first < chosen.length && i < first && weights[i] < LIKELY_ABOVE;
            body[i] = chosen[i] && !doubtful;
            chosen[i] &= !doubtful || named(i, Group.LEAD);
        }
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
