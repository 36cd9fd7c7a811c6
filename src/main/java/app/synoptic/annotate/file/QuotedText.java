package app.synoptic.annotate.file;

import app.synoptic.domain.wording.TextQuoteSelector;
import org.jspecify.annotations.Nullable;

/// A text whose places count Unicode code points.
final class QuotedText {

    private static final int AROUND = 48;
    private static final int LONGEST = 10_000;

    private final int[] points;

    QuotedText(String text) {
        points = text.codePoints().toArray();
    }

    /// The words at a place, and what stands around them; null where there is no such place, or no word there. The standard has a
    /// place end with its last character, and most programs behind it: where a word would be cut off by one character, that is taken.
    @Nullable TextQuoteSelector quote(int start, int end) {
        if (start < 0 || end < start || end > points.length || end - start > LONGEST) {
            return null;
        }
        boolean cut = end < points.length && end > start && word(points[end - 1]) && word(points[end]) && (end + 1 == points.length || !word(points[end + 1]));
        int last = cut ? end + 1 : end;
        String exact = new String(points, start, last - start);
        if (exact.codePoints().noneMatch(QuotedText::word)) {
            return null;
        }
        int from = Math.max(0, start - AROUND);
        return new TextQuoteSelector(exact, new String(points, from, start - from), new String(points, last, Math.min(points.length - last, AROUND)));
    }

    private static boolean word(int point) {
        return Character.isLetterOrDigit(point);
    }
}
