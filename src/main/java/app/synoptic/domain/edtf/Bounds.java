package app.synoptic.domain.edtf;

import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A stretch of time `[from, until)`; a null end is open.
public record Bounds(@Nullable Instant from, @Nullable Instant until) {

    public Bounds {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("%s does not come before %s".formatted(from, until));
        }
    }

    /// Whether both share a moment.
    public boolean overlaps(Bounds other) {
        return startsBefore(other.until) && other.startsBefore(until);
    }

    /// Whether all of this is over when `other` begins.
    public boolean precedes(Bounds other) {
        return until != null && other.from != null && !until.isAfter(other.from);
    }

    /// Whether every moment of `other` lies in this.
    public boolean contains(Bounds other) {
        boolean fromFits = from == null || (other.from != null && !other.from.isBefore(from));
        boolean untilFits = until == null || (other.until != null && !other.until.isAfter(until));
        return fromFits && untilFits;
    }

    /// The shortest stretch that contains both.
    public Bounds span(Bounds other) {
        boolean unbegun = from == null || (other.from != null && from.isBefore(other.from));
        boolean unended = until == null || (other.until != null && until.isAfter(other.until));
        return new Bounds(unbegun ? from : other.from, unended ? until : other.until);
    }

    /// The year in which all of this lies; empty where it reaches over a year's end, or an end is open.
    public OptionalInt year(ZoneId zone) {
        if (from == null || until == null) {
            return OptionalInt.empty();
        }
        int first = from.atZone(zone).getYear();
        return first == until.minusNanos(1).atZone(zone).getYear() ? OptionalInt.of(first) : OptionalInt.empty();
    }

    private boolean startsBefore(@Nullable Instant end) {
        return from == null || end == null || from.isBefore(end);
    }
}
