package app.synoptic.ui.events;

import app.synoptic.domain.Event;
import app.synoptic.ui.state.Chronology;
import java.time.ZoneId;
import java.util.List;

/// Events by best date, as every room orders them.
final class EventOrder {

    private EventOrder() {}

    static List<Event> byDate(List<Event> events, ZoneId zone) {
        return Chronology.sorted(events, zone);
    }
}
