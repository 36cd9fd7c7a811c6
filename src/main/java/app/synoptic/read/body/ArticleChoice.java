package app.synoptic.read.body;

/// Chooses the blocks of the article by their weights.
final class ArticleChoice {

    private static final double ENOUGH = 0.5;
    /// With fewer words than this a page whose article seems to be missing is looked through again.
    private static final int FEW = 25;

    private ArticleChoice() {}

    static boolean[] of(PageFigures figures, double[] weights) {
        boolean[] chosen = chosen(weights, ENOUGH);
        if (words(figures, chosen) < FEW) {
            chosen = chosen(weights, 0.25);
        }
        if (words(figures, chosen) < FEW && figures.top != null) {
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] |= figures.texts.get(i).prose && figures.blocks.get(i).linked() * 2 < figures.blocks.get(i).length();
            }
        }
        return chosen;
    }

    private static boolean[] chosen(double[] weights, double enough) {
        boolean[] chosen = new boolean[weights.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = weights[i] >= enough;
        }
        return chosen;
    }

    private static double words(PageFigures figures, boolean[] chosen) {
        double words = 0;
        for (int i = 0; i < chosen.length; i++) {
            words += chosen[i] ? figures.texts.get(i).wordCount : 0;
        }
        return words;
    }
}
