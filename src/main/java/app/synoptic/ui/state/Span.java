package app.synoptic.ui.state;

import app.synoptic.domain.edtf.Bounds;
import java.time.Instant;

/// A stretch of time to show, `[from, until)`, in milliseconds since 1970-01-01T00:00Z. Never empty.
public record Span(long from, long until) {

    public Span {
        if (from >= until) {
            throw new IllegalArgumentException("an empty span from " + from + " to " + until);
        }
    }

    /// The span of `bounds`; an open end falls on `open`'s end.
    public static Span of(Bounds bounds, Span open) {
        long from = bounds.from() == null ? open.from : bounds.from().toEpochMilli();
        long until = bounds.until() == null ? open.until : bounds.until().toEpochMilli();
        return new Span(from, Math.max(until, from + 1));
    }

    public long length() {
        return until - from;
    }

    public boolean contains(Instant moment) {
        long at = moment.toEpochMilli();
        return from <= at && at < until;
    }

    public boolean overlaps(Span other) {
        return from < other.until && other.from < until;
    }

    /// This span moved by `millis`.
    public Span moved(long millis) {
        return new Span(from + millis, until + millis);
    }

    /// This span made `factor` times as long, so that `fixed` keeps its relative place in it.
    public Span scaled(double factor, double fixed) {
        long newFrom = Math.round(fixed - (fixed - from) * factor);
        long newUntil = Math.round(fixed + (until - fixed) * factor);
        return new Span(newFrom, Math.max(newUntil, newFrom + 1));
    }
}
