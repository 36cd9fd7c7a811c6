package app.synoptic.ui.events;

import app.synoptic.domain.Event;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/// Events by best date: by when they begin, an open beginning first, then by when they are over.
final class EventOrder {

    private EventOrder() {}

    static List<Event> byDate(List<Event> events, ZoneId zone) {
        record Dated(Event event, Instant from, Instant until) {}
        return events.stream()
                .map(event -> {
                    var bounds = event.date().bounds(zone);
                    return new Dated(event, bounds.from() == null ? Instant.MIN : bounds.from(),
                            bounds.until() == null ? Instant.MAX : bounds.until());
                })
                .sorted(Comparator.comparing(Dated::from).thenComparing(Dated::until))
                .map(Dated::event)
                .toList();
    }
}
