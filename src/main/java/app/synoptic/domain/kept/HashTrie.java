package app.synoptic.domain.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A map that never changes: what puts into it or takes from it makes another, which shares with it all but one path of a
/// tree whose nodes have up to 32 branches (Bagwell, *Ideal Hash Trees*, 2001).
public final class HashTrie<K, V> {

    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private sealed interface Node<K, V> permits Leaf, Branch {}

    /// What has one hash: nearly always one entry.
    private record Leaf<K, V>(int hash, List<Map.Entry<K, V>> entries) implements Node<K, V> {

        private List<Map.Entry<K, V>> others(K key) {
            List<Map.Entry<K, V>> others = new ArrayList<>(entries);
            others.removeIf(entry -> entry.getKey().equals(key));
            return others;
        }
    }

    /// @param used  which of 32 branches there are
    /// @param below those, in their order
    private record Branch<K, V>(int used, List<Node<K, V>> below) implements Node<K, V> {

        private int place(int bit) {
            return Integer.bitCount(used & (bit - 1));
        }
    }

    private final @Nullable Node<K, V> root;

    private HashTrie(@Nullable Node<K, V> root) {
        this.root = root;
    }

    public static <K, V> HashTrie<K, V> empty() {
        return new HashTrie<>(null);
    }

    public @Nullable V get(K key) {
        int hash = hash(key);
        Node<K, V> at = root;
        for (int shift = 0; at instanceof Branch<K, V> branch; shift += BITS) {
            int bit = bit(hash, shift);
            at = (branch.used & bit) == 0 ? null : branch.below.get(branch.place(bit));
        }
        if (at instanceof Leaf<K, V> leaf && leaf.hash == hash) {
            for (Map.Entry<K, V> entry : leaf.entries) {
                if (entry.getKey().equals(key)) {
                    return entry.getValue();
                }
            }
        }
        return null;
    }

    /// This with a value of a key, in the place of the one that it had.
    public HashTrie<K, V> plus(K key, V value) {
        return new HashTrie<>(plus(root, 0, hash(key), key, value));
    }

    private static <K, V> Node<K, V> plus(@Nullable Node<K, V> at, int shift, int hash, K key, V value) {
        return switch (at) {
            case null -> new Leaf<>(hash, List.of(Map.entry(key, value)));
            case Leaf<K, V> leaf when leaf.hash == hash -> {
                List<Map.Entry<K, V>> entries = leaf.others(key);
                entries.add(Map.entry(key, value));
                yield new Leaf<>(hash, List.copyOf(entries));
            }
            case Leaf<K, V> leaf -> plus(new Branch<>(bit(leaf.hash, shift), List.of(leaf)), shift, hash, key, value);
            case Branch<K, V> branch -> {
                int bit = bit(hash, shift);
                int place = branch.place(bit);
                List<Node<K, V>> below = new ArrayList<>(branch.below);
                if ((branch.used & bit) == 0) {
                    below.add(place, new Leaf<>(hash, List.of(Map.entry(key, value))));
                } else {
                    below.set(place, plus(below.get(place), shift + BITS, hash, key, value));
                }
                yield new Branch<>(branch.used | bit, List.copyOf(below));
            }
        };
    }

    /// This without a key.
    public HashTrie<K, V> minus(K key) {
        Node<K, V> left = minus(root, 0, hash(key), key);
        return left == root ? this : new HashTrie<>(left);
    }

    private static <K, V> @Nullable Node<K, V> minus(@Nullable Node<K, V> at, int shift, int hash, K key) {
        return switch (at) {
            case null -> null;
            case Leaf<K, V> leaf -> {
                List<Map.Entry<K, V>> others = leaf.hash == hash ? leaf.others(key) : leaf.entries;
                yield others.size() == leaf.entries.size() ? leaf : others.isEmpty() ? null : new Leaf<>(hash, List.copyOf(others));
            }
            case Branch<K, V> branch -> minus(branch, shift, hash, key);
        };
    }

    private static <K, V> @Nullable Node<K, V> minus(Branch<K, V> branch, int shift, int hash, K key) {
        int bit = bit(hash, shift);
        if ((branch.used & bit) == 0) {
            return branch;
        }
        int place = branch.place(bit);
        Node<K, V> old = branch.below.get(place);
        Node<K, V> now = minus(old, shift + BITS, hash, key);
        if (now == old) {
            return branch;
        }
        List<Node<K, V>> below = new ArrayList<>(branch.below);
        if (now == null) {
            below.remove(place);
        } else {
            below.set(place, now);
        }
        if (below.isEmpty()) {
            return null;
        }
        return below.size() == 1 && below.getFirst() instanceof Leaf<K, V> leaf ? leaf
                : new Branch<>(now == null ? branch.used & ~bit : branch.used, List.copyOf(below));
    }

    /// Spreads what differs only high up, as `HashMap` does.
    private static int hash(Object key) {
        int hash = Objects.hashCode(key);
        return hash ^ (hash >>> 16);
    }

    private static int bit(int hash, int shift) {
        return 1 << ((hash >>> shift) & MASK);
    }
}
