package app.synoptic.ui.events;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Brings the rows of one state of a dossier to the next, while nothing is looked for: the rows of the events that a change
/// touches become others, and the headings beside them. Of the rest only those are looked at that a binary search meets.
///
/// @param rows sorted as `sorting` has them of `then`
record RowChange(ObservableList<EventListRow> rows, Sorting sorting, Headings headings, OpenDossier then, OpenDossier now) {

    /// @param touched the events that may be other
    /// @param shown   which events the list has now
    void make(Collection<EventId> touched, Predicate<Event> shown) {
        List<Event> coming = new ArrayList<>();
        Comparator<Event> order = sorting.order(then);
        for (EventId id : touched) {
            Optional<Event> before = then.event(id);
            Optional<Event> after = now.event(id).filter(shown);
            int at = before.map(event -> place(event, order)).orElse(rows.size());
            if (at == rows.size() || !holds(at, id)) {
                after.ifPresent(coming::add);
            } else if (after.isPresent() && stays(before.get(), after.get())) {
                replace(at, after.get());
            } else {
                rows.remove(at);
                head(at);
                after.ifPresent(coming::add);
            }
        }
        Comparator<Event> next = sorting.order(now);
        coming.forEach(event -> put(event, next));
    }

    private boolean stays(Event before, Event after) {
        return sorting.stays(before, then, after, now) && (sorting != Sorting.DATE || day(before).equals(day(after)));
    }

    private boolean holds(int at, EventId id) {
        return event(at).id().equals(id);
    }

    private void replace(int at, Event event) {
        EventListRow row = new EventListRow.OfEvent(event, null);
        if (!rows.get(at).equals(row)) {
            rows.set(at, row);
        }
    }

    private void put(Event event, Comparator<Event> order) {
        int at = place(event, order);
        int before = at;
        while (before > 0 && rows.get(before - 1) instanceof EventListRow.Heading) {
            before--;
        }
        boolean sameDay = before < at && day(event(at)).equals(day(event));
        int own = sameDay ? at : before;
        rows.add(own, new EventListRow.OfEvent(event, null));
        head(own + 1);
        head(own);
    }

    /// The row of the first event that does not stand before one in an order; as many as there are rows where all do.
    private int place(Event event, Comparator<Event> order) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int own = rows.get(middle) instanceof EventListRow.Heading ? middle + 1 : middle;
            if (order.compare(event(own), event) < 0) {
                low = own + 1;
            } else {
                high = middle;
            }
        }
        return low < rows.size() && rows.get(low) instanceof EventListRow.Heading ? low + 1 : low;
    }

    /// Has the next event from a row on stand under a heading where it begins a day, and under none elsewhere.
    private void head(int from) {
        int first = from;
        while (first > 0 && rows.get(first - 1) instanceof EventListRow.Heading) {
            first--;
        }
        int below = from;
        while (below < rows.size() && rows.get(below) instanceof EventListRow.Heading) {
            below++;
        }
        EventListRow wanted = below == rows.size() ? null : heading(first == 0 ? null : event(first - 1), event(below));
        if (wanted != null && first == below) {
            rows.add(first, wanted);
            return;
        }
        if (wanted != null) {
            if (!rows.get(first).equals(wanted)) {
                rows.set(first, wanted);
            }
            first++;
        }
        if (first < below) {
            rows.remove(first, below);
        }
    }

    private @Nullable EventListRow heading(@Nullable Event above, Event below) {
        boolean begins = sorting == Sorting.DATE && (above == null || !day(above).equals(day(below)));
        return begins ? new EventListRow.Heading(headings.of(day(below), now)) : null;
    }

    private DayHeading day(Event event) {
        return DayHeading.over(event.date(), now.dossier().zone());
    }

    private Event event(int at) {
        if (rows.get(at) instanceof EventListRow.OfEvent(Event event, var _)) {
            return event;
        }
        throw new IllegalStateException("row " + at + " is no event");
    }
}
