package app.synoptic.ui.state;

import app.synoptic.compare.Ranks;
import app.synoptic.domain.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.edtf.Edtf;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The events of a dossier by best date; those that cannot be told apart stay as the dossier has them. Immutable: a change
/// makes the next one, by finding the places of what it touches.
final class DateOrder {

    /// How many changes are made one by one rather than by sorting anew.
    private static final int FEW = 50;

    private final ZoneId zone;
    private final Ranks<EventId> ranks;
    private final List<Event> events;

    private DateOrder(ZoneId zone, Ranks<EventId> ranks, List<Event> events) {
        this.zone = zone;
        this.ranks = ranks;
        this.events = Collections.unmodifiableList(events);
    }

    static DateOrder of(Dossier dossier) {
        return new DateOrder(dossier.zone(), Ranks.of(dossier.events(), Event::id), Chronology.sorted(dossier.events(), dossier.zone()));
    }

    /// The order after a change of a dossier that stays in its zone.
    DateOrder after(Dossier next, Delta delta) {
        if (delta.events().isEmpty()) {
            return this;
        }
        Ranks<EventId> then = ranks.after(next.events(), Event::id, delta.events());
        if (delta.events().size() > FEW) {
            return new DateOrder(zone, then, Chronology.sorted(next.events(), zone));
        }
        List<Event> sorted = new ArrayList<>(events);
        for (Change<Event> change : delta.events().values()) {
            if (change.before() != null) {
                sorted.remove(place(sorted, change.before(), ranks));
            }
        }
        for (Change<Event> change : delta.events().values()) {
            if (change.after() != null) {
                sorted.add(-1 - place(sorted, change.after(), then), change.after());
            }
        }
        return new DateOrder(zone, then, sorted);
    }

    private int place(List<Event> sorted, Event event, Ranks<EventId> by) {
        Comparator<Edtf> dates = Chronology.dates(zone);
        return Collections.binarySearch(sorted, event, Comparator.comparing(Event::date, dates).thenComparing(Event::id, by.order()));
    }

    List<Event> events() {
        return events;
    }

    /// Some of them in this order.
    List<Event> of(List<Event> some) {
        if (some.size() == events.size()) {
            return events;
        }
        Set<EventId> among = some.stream().map(Event::id).collect(Collectors.toSet());
        return events.stream().filter(event -> among.contains(event.id())).toList();
    }
}
