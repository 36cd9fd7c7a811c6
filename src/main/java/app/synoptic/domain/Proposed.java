package app.synoptic.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a testimony came in that nobody wrote by hand: somebody proposed it, and a person accepted it.
///
/// @param by         who proposed it: `rules 1`, the name of a model, of a colleague
/// @param because    why
/// @param score      how sure that was, 0 to 1; kept to the thousandth
/// @param acceptedBy who accepted it; null where nobody is named
/// @param accepted   the day on which that was
public record Proposed(String by, String because, double score, @Nullable String acceptedBy, LocalDate accepted) {

    private static final double STEPS = 1000;

    public Proposed {
        if (by.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException("a proposal has somebody who makes it, and a reason");
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + score);
        }
        score = Math.rint(score * STEPS) / STEPS;
    }

    /// How sure it was, in thousandths.
    public int thousandths() {
        return (int) Math.rint(score * STEPS);
    }
}
