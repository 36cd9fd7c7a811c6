package app.synoptic.ui.events;

import app.synoptic.domain.Bounds;
import app.synoptic.domain.Event;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/// Events by best date: by when they begin, and where that is open by when they are over, then the shorter first.
final class EventOrder {

    private record Dated(Event event, Instant at, Instant until) {

        static Dated of(Event event, ZoneId zone) {
            Bounds bounds = event.date().bounds(zone);
            Instant until = bounds.until() == null ? Instant.MAX : bounds.until();
            return new Dated(event, bounds.from() == null ? until : bounds.from(), until);
        }
    }

    private EventOrder() {}

    static List<Event> byDate(List<Event> events, ZoneId zone) {
        return events.stream().map(event -> Dated.of(event, zone))
                .sorted(Comparator.comparing(Dated::at).thenComparing(Dated::until))
                .map(Dated::event).toList();
    }
}
