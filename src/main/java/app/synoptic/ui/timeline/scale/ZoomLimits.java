package app.synoptic.ui.timeline.scale;

import app.synoptic.axis.TimeSpan;

/// How far one may zoom and pan.
///
/// @param around what must not leave the view altogether
public record ZoomLimits(TimeSpan around) {

    private static final long SHORTEST = 20 * 60_000L;

    /// The shortest span shown, in milliseconds.
    public long shortest() {
        return SHORTEST;
    }

    /// The longest span shown, in milliseconds.
    public long longest() {
        return Math.max(SHORTEST, around.length() + around.length() / 4);
    }

    /// `span`, moved back so far that its middle lies in `around`.
    public TimeSpan held(TimeSpan span) {
        long middle = span.from() + span.length() / 2;
        long held = Math.clamp(middle, around.from(), around.until());
        return held == middle ? span : span.moved(held - middle);
    }
}
