package app.synoptic.domain.edtf;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A stretch of time between two dates, both included. Either end may be open (`..`) or unknown (empty); an
/// interval with no date at all is refused.
public record EdtfInterval(EdtfEnd start, EdtfEnd end) implements Edtf {

    public EdtfInterval {
        if (!(start instanceof EdtfDate) && !(end instanceof EdtfDate)) {
            throw new IllegalArgumentException("an interval needs a date at one end at least");
        }
        if (start instanceof EdtfDate from && end instanceof EdtfDate to && from.first().isAfter(to.last())) {
            throw new IllegalArgumentException("the interval ends before it begins");
        }
    }

    /// From the first moment of the start to the last of the end; null where an end is open or unknown.
    @Override
    public Bounds bounds(ZoneId zone) {
        if (start instanceof EdtfDate first && end instanceof EdtfDate last) {
            return EdtfCalendar.bounds(first.first(), last.last(), zone);
        }
        @Nullable Instant from = start instanceof EdtfDate date ? date.bounds(zone).from() : null;
        @Nullable Instant until = end instanceof EdtfDate date ? date.bounds(zone).until() : null;
        return new Bounds(from, until);
    }

    @Override
    public EdtfPrecision precision() {
        return dates().map(EdtfDate::precision).min(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public EdtfEdge startEdge() {
        return start.edge();
    }

    @Override
    public EdtfEdge endEdge() {
        return end.edge();
    }

    @Override
    public boolean approximate() {
        return dates().anyMatch(EdtfDate::approximate);
    }

    @Override
    public boolean uncertain() {
        return dates().anyMatch(EdtfDate::uncertain);
    }

    private Stream<EdtfDate> dates() {
        return Stream.of(start, end).filter(EdtfDate.class::isInstance).map(EdtfDate.class::cast);
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
