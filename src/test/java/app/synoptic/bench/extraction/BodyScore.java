package app.synoptic.bench.extraction;

import java.util.List;
import java.util.Locale;

/// How well the bodies of pages are found, by the scorers of those who marked them.
final class BodyScore {

    private double precision;
    private double recall;
    private double f1;
    private int marked;
    private int pages;
    private int found;
    private int wrong;
    private int missed;

    /// Counts a page.
    ///
    /// @param body what was found to be its article
    /// @return its score, in a line
    String add(MarkedPage page, String body) {
        pages++;
        if (page.article() != null) {
            WordF1 score = WordF1.of(body, page.article());
            precision += score.precision();
            recall += score.recall();
            f1 += score.f1();
            marked++;
            return String.format(Locale.ROOT, "%.3f p %.3f r %.3f", score.f1(), score.precision(), score.recall());
        }
        String folded = folded(body);
        int with = held(page.with(), folded);
        int without = held(page.without(), folded);
        found += with;
        missed += page.with().size() - with;
        wrong += without;
        return String.format(Locale.ROOT, "with %d/%d without %d/%d", with, page.with().size(), without, page.without().size());
    }

    private static int held(List<String> stretches, String body) {
        return (int) stretches.stream().filter(stretch -> body.contains(folded(stretch))).count();
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    String line(String set) {
        return marked > 0
                ? String.format(Locale.ROOT, "%s: %d articles; word precision %.4f, recall %.4f, F1 %.4f (mean of the pages, WCXB's evaluate.py)", set, marked,
                        precision / marked, recall / marked, f1 / marked)
                : String.format(Locale.ROOT, "%s: %d pages; precision %.4f, recall %.4f, F1 %.4f (marked stretches, trafilatura's eval_common.py)", set, pages,
                        found / (double) (found + wrong), found / (double) (found + missed), 2.0 * found / (2.0 * found + wrong + missed));
    }
}
