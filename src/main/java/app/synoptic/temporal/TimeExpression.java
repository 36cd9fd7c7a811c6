package app.synoptic.temporal;

import app.synoptic.domain.Dating;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.temporal.because.Because;
import org.jspecify.annotations.Nullable;

/// Where a text tells a time, in UTF-16 code units, and what it means.
///
/// @param date    null where no date follows from the words
/// @param part    the part of the day it names
/// @param zone    the offset from UTC it names, as `+03:00`; null if none
/// @param timex   its value as TIMEX3 writes it (TimeML 1.2.1)
/// @param because how the date was reckoned
public record TimeExpression(int start, int end, TimeKind kind, @Nullable Edtf date, @Nullable PartOfDay part, @Nullable String zone, Dating dating,
                             String timex, Because because) {

    public TimeExpression {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch of a text: [%d, %d)".formatted(start, end));
        }
    }

    /// The words, as they stand in `text`.
    public String words(String text) {
        return text.substring(start, end);
    }
}
