package app.synoptic.anchor;

import app.synoptic.domain.kept.SortedSearch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Tells which of the passages found have kept their order: a longest run of them whose places do not descend, so that
/// one moved paragraph does not make all others seem moved (patience sorting, Fredman 1975).
final class ReadingOrder {

    private ReadingOrder() {}

    /// A passage that was found.
    ///
    /// @param index which of the passages asked for
    /// @param ordinal where it stood
    /// @param place where it stands
    record Found(int index, int ordinal, int place) {}

    /// The indices of those that kept their order.
    static BitSet kept(List<Found> found) {
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Found::ordinal).thenComparingInt(Found::place));
        int[] tails = new int[sorted.size()];
        int[] before = new int[sorted.size()];
        int length = 0;
        for (int i = 0; i < sorted.size(); i++) {
            int at = firstGreater(sorted, tails, length, sorted.get(i).place());
            before[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        BitSet kept = new BitSet();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            kept.set(sorted.get(i).index());
        }
        return kept;
    }

    private static int firstGreater(List<Found> sorted, int[] tails, int length, int place) {
        return SortedSearch.first(0, length, i -> sorted.get(tails[i]).place() > place);
    }
}
