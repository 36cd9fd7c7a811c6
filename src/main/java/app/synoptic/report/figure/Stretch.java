package app.synoptic.report.figure;

import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfEdge;
import app.synoptic.domain.edtf.EdtfPrecision;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/// A stretch of time with two ends, `[from, until)`.
record Stretch(Instant from, Instant until) {

    /// From the first to the last end that any of the dates has; empty where none has one.
    static Optional<Stretch> of(Collection<Edtf> dates, ZoneId zone) {
        var ends = dates.stream().map(date -> date.bounds(zone))
                .flatMap(bounds -> Stream.of(Optional.ofNullable(bounds.from()), Optional.ofNullable(bounds.until())))
                .flatMap(Optional::stream).sorted().toList();
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        Instant last = ends.getLast().isAfter(ends.getFirst()) ? ends.getLast() : ends.getFirst().plus(Duration.ofDays(1));
        return Optional.of(new Stretch(ends.getFirst(), last));
    }

    /// From the first to the last of both.
    Stretch with(Stretch other) {
        return new Stretch(from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }

    /// This one as far as it lies in `other`; all of it where they share nothing.
    Stretch within(Stretch other) {
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = until.isBefore(other.until) ? until : other.until;
        return start.isBefore(end) ? new Stretch(start, end) : this;
    }

    boolean meets(Bounds bounds) {
        return bounds.overlaps(new Bounds(from, until));
    }

    long seconds() {
        return Duration.between(from, until).toSeconds();
    }

    /// Whether a date is one day or less, said firmly.
    static boolean momentary(Edtf date) {
        boolean fine = date.precision().compareTo(EdtfPrecision.DAY) >= 0;
        boolean single = date.startEdge().kind() == EdtfEdge.Kind.DATED && date.endEdge().kind() == EdtfEdge.Kind.DATED;
        Bounds bounds = date.bounds(ZoneId.of("UTC"));
        return fine && single && bounds.from() != null && bounds.until() != null
                && Duration.between(bounds.from(), bounds.until()).toHours() <= 25;
    }

    /// Whether it is not quite known when it was: an end without a date, a mark of doubt, or a date coarser than a day.
    static boolean loose(Edtf date) {
        return !date.startEdge().firm() || !date.endEdge().firm() || date.precision().compareTo(EdtfPrecision.DAY) < 0;
    }
}
