package app.synoptic.ui.state;

import app.synoptic.domain.Event;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/// The order in which every room shows dates: by when they begin, and where that is open by when they are over, then
/// the shorter first.
public final class Chronology {

    private static final Comparator<When> ORDER = Comparator.comparing(When::at).thenComparing(When::until);

    /// The bounds of a date as they are ordered.
    ///
    /// @param at [Instant#MAX] where both ends are open
    public record When(Instant at, Instant until) implements Comparable<When> {

        public static When of(Edtf date, ZoneId zone) {
            Bounds bounds = date.bounds(zone);
            Instant until = bounds.until() == null ? Instant.MAX : bounds.until();
            return new When(bounds.from() == null ? until : bounds.from(), until);
        }

        @Override
        public int compareTo(When other) {
            return ORDER.compare(this, other);
        }
    }

    /// An event with what its place depends on.
    record Dated(Event event, When when) {

        /// The order of best dates; it does not tell all apart.
        static final Comparator<Dated> ORDER = Comparator.comparing(Dated::when, Chronology.ORDER);

        static Dated of(Event event, ZoneId zone) {
            return new Dated(event, When.of(event.date(), zone));
        }
    }

    private Chronology() {}

    /// Events by best date; those that cannot be told apart stay as they stood.
    static List<Dated> sorted(List<Event> events, ZoneId zone) {
        return events.stream().map(event -> Dated.of(event, zone)).sorted(Dated.ORDER).toList();
    }

    /// The order of single dates.
    public static Comparator<Edtf> dates(ZoneId zone) {
        return Comparator.comparing(date -> When.of(date, zone), ORDER);
    }
}
