package app.synoptic.ui.sources.page;

import app.synoptic.read.pdf.PageBox;
import app.synoptic.read.pdf.PdfMap;

/// Finds the words of a page that a person points at.
final class NearWords {

    /// A line above or below is so much farther than a word beside.
    private static final int LINES = 4;

    private NearWords() {}

    /// The word of a page that is nearest to a point, by its place among all words; -1 where the page has none. Points are in those of
    /// the page, from its upper left.
    static int nearest(PdfMap map, int page, double x, double y) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < map.words().size(); i++) {
            PageBox box = map.words().get(i).box();
            if (box.page() == page) {
                double distance = distance(x, box.x(), box.width()) + LINES * distance(y, box.y(), box.height());
                if (distance < least) {
                    least = distance;
                    nearest = i;
                }
            }
        }
        return nearest;
    }

    private static double distance(double at, double from, double length) {
        return Math.max(0, Math.max(from - at, at - from - length));
    }
}
