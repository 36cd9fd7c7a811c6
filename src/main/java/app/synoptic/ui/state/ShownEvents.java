package app.synoptic.ui.state;

import app.synoptic.compare.Touched;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.kept.PersistentList;
import app.synoptic.ui.state.find.FindResults;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The events of a state of a dossier that a filter lets through, in the dossier's order. Of the next state only what the
/// change touches is looked at.
record ShownEvents(OpenDossier open, Filter filter, FindResults found, List<Event> events) {

    static ShownEvents of(OpenDossier open, Filter filter, FindResults found) {
        List<Event> all = open.dossier().events();
        return new ShownEvents(open, filter, found, filter.on() ? PersistentList.of(all.stream().filter(lets(open, filter, found)).toList()) : all);
    }

    private static Predicate<Event> lets(OpenDossier open, Filter filter, FindResults found) {
        return event -> found.lets(event.id()) && filter.lets(event, open);
    }

    /// Those of another state, or under another filter.
    ShownEvents after(OpenDossier next, Filter nextFilter, FindResults nextFound) {
        Optional<Touched> touched = filter.on() && nextFound == found && nextFilter.equals(filter) ? next.since(open) : Optional.empty();
        return touched.map(others -> after(next, others.events(), lets(next, filter, found))).orElseGet(() -> of(next, nextFilter, nextFound));
    }

    /// @param touched the events that may be others, or be let through otherwise
    private ShownEvents after(OpenDossier next, Collection<EventId> touched, Predicate<Event> lets) {
        PersistentList<Event> now = PersistentList.of(events);
        for (EventId id : touched) {
            Optional<Event> before = open.event(id);
            int at = before.isEmpty() ? -1 : Collections.binarySearch(now, before.get(), order(open));
            now = at < 0 ? now : now.without(at);
        }
        for (EventId id : touched) {
            Optional<Event> coming = next.event(id).filter(lets);
            now = coming.isEmpty() ? now : now.adding(-1 - Collections.binarySearch(now, coming.get(), order(next)), coming.get());
        }
        return new ShownEvents(next, filter, found, now);
    }

    private static Comparator<Event> order(OpenDossier state) {
        return Comparator.comparing(Event::id, state.dossier().byEvent());
    }
}
