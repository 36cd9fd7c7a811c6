package app.synoptic.ui.table;

import app.synoptic.compare.Touched;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.find.FindResults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The events that are rows of the table, by best date. Where a change of the dossier alone makes them others, those become
/// others that it touches.
final class TableRows {

    private final ObservableList<Event> events = FXCollections.observableArrayList();
    private @Nullable Listed listed;

    /// What the rows follow from.
    private record Listed(OpenDossier open, Filter filter, FindResults found) {

        /// What may have another row than before; empty where all may.
        Optional<Touched> since(@Nullable Listed before) {
            return before != null && filter.equals(before.filter) && found == before.found ? open.since(before.open) : Optional.empty();
        }
    }

    ObservableList<Event> events() {
        return events;
    }

    /// @param shown the events that are let through
    /// @return whether an event may have to be told otherwise that is the same as before
    boolean show(OpenDossier open, Filter filter, FindResults found, List<Event> shown) {
        Listed before = listed;
        Listed now = new Listed(open, filter, found);
        listed = now;
        Optional<Touched> touched = now.since(before);
        if (before == null || touched.isEmpty()) {
            events.setAll(open.byDate(shown));
            return true;
        }
        return change(before.open, open, touched.get().events(), event -> found.lets(event.id()) && filter.lets(event, open));
    }

    private boolean change(OpenDossier then, OpenDossier now, Collection<EventId> touched, Predicate<Event> lets) {
        boolean same = false;
        List<Event> coming = new ArrayList<>();
        for (EventId id : touched) {
            Optional<Event> before = then.event(id);
            Optional<Event> after = now.event(id).filter(lets);
            int at = before.map(event -> place(event, then)).orElse(-1);
            if (at >= 0 && after.isPresent() && after.get().date().equals(before.get().date())) {
                same |= after.get().equals(events.set(at, after.get()));
            } else {
                if (at >= 0) {
                    events.remove(at);
                }
                after.ifPresent(coming::add);
            }
        }
        coming.forEach(event -> events.add(-1 - place(event, now), event));
        return same;
    }

    private int place(Event event, OpenDossier open) {
        return Collections.binarySearch(events, event, open.byDate());
    }

    /// Where an event stands; negative where it does not.
    int place(EventId sought) {
        Listed now = listed;
        return now == null ? -1 : now.open.event(sought).map(event -> place(event, now.open)).orElse(-1);
    }
}
