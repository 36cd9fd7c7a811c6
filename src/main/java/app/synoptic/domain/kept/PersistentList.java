package app.synoptic.domain.kept;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A list that never changes, in stretches: what adds to it, takes from it or exchanges a thing makes another, which shares
/// all other stretches with it.
public final class PersistentList<T> extends AbstractList<T> implements RandomAccess {

    /// How many things a stretch has at most.
    private static final int LONGEST = 128;

    private final List<List<T>> stretches;
    /// Where each stretch begins, and at last where the list ends.
    private final int[] starts;

    private PersistentList(List<List<T>> stretches) {
        this.stretches = stretches;
        starts = new int[stretches.size() + 1];
        for (int i = 0; i < stretches.size(); i++) {
            starts[i + 1] = starts[i] + stretches.get(i).size();
        }
    }

    public static <T> PersistentList<T> of(List<T> all) {
        if (all instanceof PersistentList<T> same) {
            return same;
        }
        List<List<T>> stretches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LONGEST / 2) {
            stretches.add(List.copyOf(all.subList(from, Math.min(all.size(), from + LONGEST / 2))));
        }
        return new PersistentList<>(stretches);
    }

    @Override
    public int size() {
        return starts[stretches.size()];
    }

    @Override
    public T get(int index) {
        int stretch = stretch(index);
        return stretches.get(stretch).get(index - starts[stretch]);
    }

    private int stretch(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -2 - found;
    }

    /// This with a thing before the one that is the `index`-th now.
    public PersistentList<T> adding(int index, T thing) {
        if (stretches.isEmpty()) {
            return new PersistentList<>(List.of(List.of(thing)));
        }
        int stretch = index == size() ? stretches.size() - 1 : stretch(index);
        List<T> longer = new ArrayList<>(stretches.get(stretch));
        longer.add(index - starts[stretch], thing);
        List<List<T>> next = new ArrayList<>(stretches);
        if (longer.size() <= LONGEST) {
            next.set(stretch, List.copyOf(longer));
        } else {
            next.set(stretch, List.copyOf(longer.subList(0, LONGEST / 2)));
            next.add(stretch + 1, List.copyOf(longer.subList(LONGEST / 2, longer.size())));
        }
        return new PersistentList<>(next);
    }

    /// This without the `index`-th thing.
    public PersistentList<T> without(int index) {
        int stretch = stretch(index);
        List<T> left = new ArrayList<>(stretches.get(stretch));
        left.remove(index - starts[stretch]);
        List<List<T>> next = new ArrayList<>(stretches);
        if (left.isEmpty()) {
            next.remove(stretch);
        } else {
            next.set(stretch, List.copyOf(left));
        }
        return new PersistentList<>(next);
    }

    /// This with another thing as the `index`-th.
    public PersistentList<T> exchanging(int index, T thing) {
        int stretch = stretch(index);
        List<T> other = new ArrayList<>(stretches.get(stretch));
        other.set(index - starts[stretch], thing);
        List<List<T>> next = new ArrayList<>(stretches);
        next.set(stretch, List.copyOf(other));
        return new PersistentList<>(next);
    }

    /// Those of its things that stand in stretches which another does not share: at least all that are not in the other.
    public List<T> besides(PersistentList<T> other) {
        Set<List<T>> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        shared.addAll(other.stretches);
        return stretches.stream().filter(stretch -> !shared.contains(stretch)).flatMap(List::stream).toList();
    }

    /// Looks at no thing in the stretches that both share at the same place.
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof PersistentList<?> that)) {
            return super.equals(other);
        }
        if (size() != that.size()) {
            return false;
        }
        int at = 0;
        while (at < size()) {
            int own = stretch(at);
            int its = that.stretch(at);
            if (at == starts[own] && at == that.starts[its] && stretches.get(own) == that.stretches.get(its)) {
                at = starts[own + 1];
            } else if (get(at).equals(that.get(at))) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        stretches.forEach(stretch -> stretch.forEach(action));
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private final Iterator<List<T>> later = stretches.iterator();
            private Iterator<T> within = List.<T>of().iterator();

            @Override
            public boolean hasNext() {
                return within.hasNext() || later.hasNext();
            }

            @Override
            public T next() {
                if (!within.hasNext()) {
                    if (!later.hasNext()) {
                        throw new NoSuchElementException();
                    }
                    within = later.next().iterator();
                }
                return within.next();
            }
        };
    }

    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliterator(iterator(), size(), Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL);
    }
}
