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

    private static final Comparator<Stretch> ORDER = Comparator.comparing(Stretch::at).thenComparing(Stretch::until);

    private record Stretch(Instant at, Instant until) {

        static Stretch of(Edtf date, ZoneId zone) {
            Bounds bounds = date.bounds(zone);
            Instant until = bounds.until() == null ? Instant.MAX : bounds.until();
            return new Stretch(bounds.from() == null ? until : bounds.from(), until);
        }
    }

    private record Dated(Event event, Stretch stretch) {}

    private Chronology() {}

    /// Events by best date; those that cannot be told apart stay as they stood.
    public static List<Event> sorted(List<Event> events, ZoneId zone) {
        return events.stream().map(event -> new Dated(event, Stretch.of(event.date(), zone)))
                .sorted(Comparator.comparing(Dated::stretch, ORDER)).map(Dated::event).toList();
    }

    /// The order of single dates.
    public static Comparator<Edtf> dates(ZoneId zone) {
        return Comparator.comparing(date -> Stretch.of(date, zone), ORDER);
    }
}
