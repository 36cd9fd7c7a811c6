package app.synoptic.dossier.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Two lists of things with ids become one: mine in their order, each of theirs that is new behind the one it stands
/// behind in theirs.
final class ListMerge {

    private ListMerge() {}

    /// What becomes of a thing both have, of one only theirs has, and of one only mine has.
    record Ways<T>(BinaryOperator<T> both, UnaryOperator<T> added, UnaryOperator<T> kept) {}

    /// @throws IllegalArgumentException if a list has an id twice
    static <K, T> List<T> merge(List<T> mine, List<T> theirs, Function<T, K> id, Ways<T> ways) {
        Map<K, T> own = byId(mine, id);
        Map<K, T> other = byId(theirs, id);
        Map<Optional<K>, List<T>> behind = new HashMap<>();
        Optional<K> before = Optional.empty();
        for (T thing : theirs) {
            K key = id.apply(thing);
            if (own.containsKey(key)) {
                before = Optional.of(key);
            } else {
                behind.computeIfAbsent(before, _ -> new ArrayList<>()).add(thing);
            }
        }
        List<T> merged = new ArrayList<>();
        behind.getOrDefault(Optional.<K>empty(), List.of()).forEach(thing -> merged.add(ways.added.apply(thing)));
        own.forEach((key, thing) -> {
            T theirsOf = other.get(key);
            merged.add(theirsOf == null ? ways.kept.apply(thing) : ways.both.apply(thing, theirsOf));
            behind.getOrDefault(Optional.of(key), List.of()).forEach(added -> merged.add(ways.added.apply(added)));
        });
        return merged;
    }

    private static <K, T> Map<K, T> byId(List<T> things, Function<T, K> id) {
        Map<K, T> byId = new LinkedHashMap<>();
        for (T thing : things) {
            if (byId.put(id.apply(thing), thing) != null) {
                throw new IllegalArgumentException("two are called “%s”".formatted(id.apply(thing)));
            }
        }
        return byId;
    }
}
