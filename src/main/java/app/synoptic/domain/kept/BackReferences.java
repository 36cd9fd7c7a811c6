package app.synoptic.domain.kept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What refers to what, told from the other end: to each thing, those that refer to it, in no order. Never changes: what adds
/// or takes makes another.
public final class BackReferences<K, V> {

    private final PMap<K, List<V>> links;

    private BackReferences(PMap<K, List<V>> links) {
        this.links = links;
    }

    public static <K, V> BackReferences<K, V> none() {
        return new BackReferences<>(HashTreePMap.empty());
    }

    public List<V> to(K thing) {
        List<V> some = links.get(thing);
        return some == null ? List.of() : some;
    }

    /// This with `from` referring to some things more.
    public BackReferences<K, V> adding(V from, Collection<K> to) {
        PMap<K, List<V>> next = links;
        for (K thing : to) {
            List<V> more = new ArrayList<>(to(thing));
            more.add(from);
            next = next.plus(thing, List.copyOf(more));
        }
        return new BackReferences<>(next);
    }

    /// This with `from` referring to some things no longer.
    public BackReferences<K, V> taking(V from, Collection<K> to) {
        PMap<K, List<V>> next = links;
        for (K thing : to) {
            List<V> left = new ArrayList<>(to(thing));
            left.remove(from);
            next = left.isEmpty() ? next.minus(thing) : next.plus(thing, List.copyOf(left));
        }
        return new BackReferences<>(next);
    }
}
