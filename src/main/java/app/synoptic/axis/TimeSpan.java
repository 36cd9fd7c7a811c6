package app.synoptic.axis;

import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A stretch of time to show, `[from, until)`, in milliseconds since 1970-01-01T00:00Z. Never empty.
public record TimeSpan(long from, long until) {

    public TimeSpan {
        if (from >= until) {
            throw new IllegalArgumentException("an empty span from " + from + " to " + until);
        }
    }

    /// The span of `bounds`.
    ///
    /// @throws NullPointerException if an end is open
    public static TimeSpan of(Bounds bounds) {
        return new TimeSpan(Objects.requireNonNull(bounds.from()).toEpochMilli(), Objects.requireNonNull(bounds.until()).toEpochMilli());
    }

    /// The span of `bounds`; an open end falls on `open`'s end.
    public static TimeSpan of(Bounds bounds, TimeSpan open) {
        long from = bounds.from() == null ? open.from : bounds.from().toEpochMilli();
        long until = bounds.until() == null ? open.until : bounds.until().toEpochMilli();
        return new TimeSpan(from, Math.max(until, from + 1));
    }

    /// From the first to the last end that any of the dates has, a day at least; empty where none has one.
    public static Optional<TimeSpan> of(Collection<Edtf> dates, ZoneId zone) {
        long[] ends = dates.stream().map(date -> date.bounds(zone)).flatMap(bounds -> Stream.of(Optional.ofNullable(bounds.from()), Optional.ofNullable(bounds.until())))
                .flatMap(Optional::stream).mapToLong(Instant::toEpochMilli).sorted().toArray();
        return ends.length == 0 ? Optional.empty()
                : Optional.of(new TimeSpan(ends[0], ends[ends.length - 1] > ends[0] ? ends[ends.length - 1] : ends[0] + Duration.ofDays(1).toMillis()));
    }

    /// From the first to the last of both.
    public TimeSpan with(TimeSpan other) {
        return new TimeSpan(Math.min(from, other.from), Math.max(until, other.until));
    }

    /// This one as far as it lies in `other`; all of it where they share nothing.
    public TimeSpan within(TimeSpan other) {
        return overlaps(other) ? new TimeSpan(Math.max(from, other.from), Math.min(until, other.until)) : this;
    }

    /// Whether something between such bounds may lie in it; an open end reaches as far as it is needed.
    public boolean meets(Bounds bounds) {
        return bounds.overlaps(new Bounds(Instant.ofEpochMilli(from), Instant.ofEpochMilli(until)));
    }

    public long length() {
        return until - from;
    }

    public boolean contains(Instant moment) {
        long at = moment.toEpochMilli();
        return from <= at && at < until;
    }

    public boolean overlaps(TimeSpan other) {
        return from < other.until && other.from < until;
    }

    /// This span moved by `millis`.
    public TimeSpan moved(long millis) {
        return new TimeSpan(from + millis, until + millis);
    }

    /// This span, or one of `length` around its middle where it is shorter than that.
    public TimeSpan atLeast(long length) {
        long start = from - (length - length()) / 2;
        return length() >= length ? this : new TimeSpan(start, start + length);
    }

    /// This span made `factor` times as long, so that `fixed` keeps its relative place in it.
    public TimeSpan scaled(double factor, double fixed) {
        long newFrom = Math.round(fixed - (fixed - from) * factor);
        long newUntil = Math.round(fixed + (until - fixed) * factor);
        return new TimeSpan(newFrom, Math.max(newUntil, newFrom + 1));
    }
}
