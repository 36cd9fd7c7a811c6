package app.synoptic.domain.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Things of one kind in their order, each found by its id. Immutable: a change makes the next one, in a time that does not
/// grow with how many there are. Each has a number greater than those of the things before it: what comes between two gets one
/// between theirs; where there is none, all are numbered anew.
public final class Ordered<I, T> {

    private static final long APART = 1L << 32;

    private record Numbered<T>(T thing, long number) {}

    private final Function<T, I> id;
    private final PersistentList<T> all;
    /// Made when something is first looked for.
    private volatile @Nullable PMap<I, Numbered<T>> numbered;

    private Ordered(Function<T, I> id, PersistentList<T> all, @Nullable PMap<I, Numbered<T>> numbered) {
        this.id = id;
        this.all = all;
        this.numbered = numbered;
    }

    public static <I, T> Ordered<I, T> of(List<T> all, Function<T, I> id) {
        return new Ordered<>(id, PersistentList.of(all), null);
    }

    public List<T> all() {
        return all;
    }

    private PMap<I, Numbered<T>> numbered() {
        PMap<I, Numbered<T>> known = numbered;
        if (known == null) {
            known = HashTreePMap.empty();
            long number = 0;
            for (T each : all) {
                number += APART;
                known = known.plus(id.apply(each), new Numbered<>(each, number));
            }
            numbered = known;
        }
        return known;
    }

    public Optional<T> find(I sought) {
        return Optional.ofNullable(numbered().get(sought)).map(Numbered::thing);
    }

    /// What tells the order.
    ///
    /// @throws IllegalArgumentException if there is no such thing
    public long number(I sought) {
        Numbered<T> found = numbered().get(sought);
        if (found == null) {
            throw new IllegalArgumentException("“%s” stands nowhere".formatted(sought));
        }
        return found.number;
    }

    private long number(int index) {
        return number(id.apply(all.get(index)));
    }

    /// Where a thing stands, from 0; negative where it is not there.
    private int place(I sought) {
        Numbered<T> found = numbered().get(sought);
        if (found == null) {
            return -1;
        }
        int place = SortedSearch.first(0, all.size(), i -> number(i) >= found.number);
        return place < all.size() && number(place) == found.number ? place : -1;
    }

    /// What stands right before a thing that is there; empty for the first.
    public Optional<T> before(I sought) {
        int place = place(sought);
        return place < 1 ? Optional.empty() : Optional.of(all.get(place - 1));
    }

    /// @param now   what some things are now, also such as were not there; nothing where one is there no more
    /// @param order behind which those that come stand; one that is not among them stands behind all others
    public Ordered<I, T> after(Map<I, Optional<T>> now, Map<I, Optional<I>> order) {
        Ordered<I, T> next = this;
        for (Map.Entry<I, Optional<T>> each : now.entrySet()) {
            int place = next.place(each.getKey());
            if (place >= 0) {
                next = each.getValue().isPresent() ? next.exchanging(place, each.getValue().get()) : next.without(place);
            }
        }
        for (Map.Entry<I, Optional<I>> each : order.entrySet()) {
            Optional<T> coming = coming(each.getKey(), now);
            if (coming.isPresent()) {
                int behind = each.getValue().map(next::place).orElse(-1);
                next = next.adding(behind < 0 && each.getValue().isPresent() ? next.all.size() : behind + 1, coming.get());
            }
        }
        for (I each : now.keySet()) {
            Optional<T> coming = order.containsKey(each) ? Optional.empty() : coming(each, now);
            next = coming.isPresent() ? next.adding(next.all.size(), coming.get()) : next;
        }
        return next;
    }

    private Optional<T> coming(I each, Map<I, Optional<T>> now) {
        return find(each).isPresent() ? Optional.empty() : now.getOrDefault(each, Optional.empty());
    }

    private Ordered<I, T> without(int place) {
        return new Ordered<>(id, all.without(place), numbered().minus(id.apply(all.get(place))));
    }

    private Ordered<I, T> exchanging(int place, T now) {
        return new Ordered<>(id, all.exchanging(place, now), numbered().plus(id.apply(now), new Numbered<>(now, number(place))));
    }

    private Ordered<I, T> adding(int place, T now) {
        long before = place == 0 ? 0 : number(place - 1);
        long after = place == all.size() ? before + 2 * APART : number(place);
        long number = before + (after - before) / 2;
        PersistentList<T> longer = all.adding(place, now);
        return number == before ? new Ordered<>(id, longer, null)
                : new Ordered<>(id, longer, numbered().plus(id.apply(now), new Numbered<>(now, number)));
    }
}
