package app.synoptic.ui.state;

import app.synoptic.compare.Lazy;
import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.kept.SortedSearch;
import app.synoptic.ui.state.Chronology.Dated;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The events of a dossier by best date; those that cannot be told apart stay as the dossier has them. Immutable: a change
/// makes the next one, which shares with it all stretches of the order that the change leaves alone.
final class DateOrder {

    /// How many events a stretch has at most.
    private static final int LONGEST = 128;
    /// How many changes are made one by one rather than by sorting anew.
    private static final int FEW = 50;

    private final ZoneId zone;
    private final Comparator<EventId> standing;
    private final List<List<Dated>> stretches;
    private final Lazy<List<Event>> events;

    private DateOrder(ZoneId zone, Comparator<EventId> standing, List<List<Dated>> stretches) {
        this.zone = zone;
        this.standing = standing;
        this.stretches = stretches;
        this.events = new Lazy<>(() -> stretches.stream().flatMap(List::stream).map(Dated::event).toList());
    }

    static DateOrder of(Dossier dossier) {
        List<Dated> sorted = Chronology.sorted(dossier.events(), dossier.zone());
        List<List<Dated>> stretches = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += LONGEST / 2) {
            stretches.add(sorted.subList(from, Math.min(sorted.size(), from + LONGEST / 2)));
        }
        return new DateOrder(dossier.zone(), dossier.byEvent(), stretches);
    }

    /// The order after a change of a dossier that stays in its zone.
    DateOrder after(Dossier next, Delta delta) {
        if (delta.events().isEmpty()) {
            return this;
        }
        Comparator<EventId> then = next.byEvent();
        if (delta.events().size() > FEW) {
            return of(next);
        }
        List<List<Dated>> changed = new ArrayList<>(stretches);
        for (Change<Event> change : delta.events().values()) {
            if (change.before() != null) {
                take(changed, Dated.of(change.before(), zone), order(standing));
            }
        }
        for (Change<Event> change : delta.events().values()) {
            if (change.after() != null) {
                put(changed, Dated.of(change.after(), zone), order(then));
            }
        }
        return new DateOrder(zone, then, changed);
    }

    private static Comparator<Dated> order(Comparator<EventId> by) {
        return Dated.ORDER.thenComparing(dated -> dated.event().id(), by);
    }

    private static void take(List<List<Dated>> stretches, Dated event, Comparator<Dated> order) {
        int at = stretch(stretches, event, order);
        List<Dated> left = new ArrayList<>(stretches.get(at));
        left.remove(Collections.binarySearch(left, event, order));
        if (left.isEmpty()) {
            stretches.remove(at);
        } else {
            stretches.set(at, left);
        }
    }

    private static void put(List<List<Dated>> stretches, Dated event, Comparator<Dated> order) {
        if (stretches.isEmpty()) {
            stretches.add(List.of(event));
            return;
        }
        int at = stretch(stretches, event, order);
        List<Dated> more = new ArrayList<>(stretches.get(at));
        more.add(-1 - Collections.binarySearch(more, event, order), event);
        if (more.size() <= LONGEST) {
            stretches.set(at, more);
        } else {
            stretches.set(at, List.copyOf(more.subList(0, LONGEST / 2)));
            stretches.add(at + 1, List.copyOf(more.subList(LONGEST / 2, more.size())));
        }
    }

    /// Which stretch an event lies in, or would: the last that does not begin behind it.
    private static int stretch(List<List<Dated>> stretches, Dated event, Comparator<Dated> order) {
        return Math.max(0, SortedSearch.first(0, stretches.size(), stretch -> order.compare(stretches.get(stretch).getFirst(), event) > 0) - 1);
    }

    /// This order, to find the place of an event.
    Comparator<Event> order() {
        return Comparator.comparing(event -> Dated.of(event, zone), order(standing));
    }

    List<Event> events() {
        return events.get();
    }

    /// Some of them in this order.
    List<Event> of(List<Event> some) {
        List<Event> all = events();
        if (some.size() == all.size()) {
            return all;
        }
        Set<EventId> among = some.stream().map(Event::id).collect(Collectors.toSet());
        return all.stream().filter(event -> among.contains(event.id())).toList();
    }
}
