package app.synoptic.compare;

import app.synoptic.domain.Delta.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// In which order things stand in a list that edits change: each has a number greater than those before it. What comes at
/// the end is numbered on; what comes between others gets a number between theirs, as long as there is one. Immutable; a
/// change makes the next one, which shares with it what it leaves alone.
public final class Ranks<I> {

    private static final long APART = 1L << 20;

    private final PMap<I, Long> ranks;
    private final long last;

    private Ranks(PMap<I, Long> ranks, long last) {
        this.ranks = ranks;
        this.last = last;
    }

    /// The order of `all`.
    public static <I, T> Ranks<I> of(List<T> all, Function<T, I> id) {
        Map<I, Long> ranks = new HashMap<>();
        long rank = 0;
        for (T each : all) {
            rank += APART;
            ranks.put(id.apply(each), rank);
        }
        return new Ranks<>(HashTreePMap.from(ranks), rank);
    }

    /// The order of `all`, which became of this by `changes`; what neither came nor went stands as it stood.
    public <T> Ranks<I> after(List<T> all, Function<T, I> id, Map<I, Change<T>> changes) {
        PMap<I, Long> kept = ranks;
        int coming = 0;
        for (Map.Entry<I, Change<T>> change : changes.entrySet()) {
            if (change.getValue().removes()) {
                kept = kept.minus(change.getKey());
            }
            coming += change.getValue().adds() ? 1 : 0;
        }
        if (coming == 0) {
            return kept == ranks ? this : new Ranks<>(kept, last);
        }
        int end = all.size() - coming;
        List<T> tail = all.subList(end, all.size());
        if (tail.stream().allMatch(each -> comes(changes, id.apply(each)))) {
            long rank = last;
            for (T each : tail) {
                rank += APART;
                kept = kept.plus(id.apply(each), rank);
            }
            return new Ranks<>(kept, rank);
        }
        return between(kept, all, id, changes);
    }

    private static <I, T> boolean comes(Map<I, Change<T>> changes, I id) {
        Change<T> change = changes.get(id);
        return change != null && change.adds();
    }

    private <T> Ranks<I> between(PMap<I, Long> kept, List<T> all, Function<T, I> id, Map<I, Change<T>> changes) {
        PMap<I, Long> next = kept;
        long before = 0;
        List<I> coming = new ArrayList<>();
        for (T each : all) {
            I own = id.apply(each);
            if (comes(changes, own)) {
                coming.add(own);
                continue;
            }
            if (!coming.isEmpty()) {
                long rank = kept.getOrDefault(own, before);
                long step = (rank - before) / (coming.size() + 1);
                if (step == 0) {
                    return of(all, id);
                }
                for (int i = 0; i < coming.size(); i++) {
                    next = next.plus(coming.get(i), before + step * (i + 1));
                }
                coming.clear();
            }
            before = kept.getOrDefault(own, before);
        }
        long rank = Math.max(last, before);
        for (I own : coming) {
            rank += APART;
            next = next.plus(own, rank);
        }
        return new Ranks<>(next, rank);
    }

    /// @throws IllegalArgumentException if there is no such thing
    public long of(I id) {
        Long rank = ranks.get(id);
        if (rank == null) {
            throw new IllegalArgumentException("“%s” stands nowhere".formatted(id));
        }
        return rank;
    }

    public Comparator<I> order() {
        return Comparator.comparingLong(this::of);
    }
}
