package app.synoptic.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// How often things occur. Immutable; a change makes the next one, which shares with it what it leaves alone.
public final class Frequencies<T> {

    private final PMap<T, Integer> counts;

    private Frequencies(PMap<T, Integer> counts) {
        this.counts = counts;
    }

    public static <T> Frequencies<T> none() {
        return new Frequencies<>(HashTreePMap.empty());
    }

    public boolean has(T thing) {
        return counts.containsKey(thing);
    }

    /// What occurs at all, and how often.
    public Map<T, Integer> all() {
        return counts;
    }

    /// These counts after others were added to them and taken from them.
    ///
    /// @throws IllegalArgumentException if more is taken than there is
    public Frequencies<T> after(Changes<T> changes) {
        PMap<T, Integer> next = counts;
        for (Map.Entry<T, Integer> change : changes.sums.entrySet()) {
            int count = counts.getOrDefault(change.getKey(), 0) + change.getValue();
            if (count < 0) {
                throw new IllegalArgumentException("%s occurs %d times".formatted(change.getKey(), count));
            }
            if (change.getValue() != 0) {
                next = count == 0 ? next.minus(change.getKey()) : next.plus(change.getKey(), count);
            }
        }
        return next == counts ? this : new Frequencies<>(next);
    }

    /// What is to be added and taken, gathered before it is done.
    public static final class Changes<T> {

        private final Map<T, Integer> sums = new HashMap<>();

        public void add(T thing) {
            sums.merge(thing, 1, Integer::sum);
        }

        public void take(T thing) {
            sums.merge(thing, -1, Integer::sum);
        }

        /// What occurs in only one of the counts before and after.
        Set<T> turned(Frequencies<T> before, Frequencies<T> after) {
            return sums.keySet().stream().filter(thing -> before.has(thing) != after.has(thing)).collect(Collectors.toSet());
        }
    }
}
