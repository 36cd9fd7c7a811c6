package app.synoptic.ui.timeline.index;

import app.synoptic.domain.kept.SortedSearch;


/// Searches in sorted columns.
final class SortedColumns {

    private SortedColumns() {}

    /// The first index whose value is `key` or greater; the length if there is none.
    static int lowerBound(long[] sorted, long key) {
        return lowerBound(sorted, 0, sorted.length, key);
    }

    /// The first index from `from` to `until` whose value is `key` or greater; `until` if there is none.
    static int lowerBound(long[] sorted, int from, int until, long key) {
        return SortedSearch.first(from, until, i -> sorted[i] >= key);
    }

    /// The first index below `size` whose value is `key` or greater; `size` if there is none.
    static int lowerBound(double[] sorted, int size, double key) {
        return SortedSearch.first(0, size, i -> sorted[i] >= key);
    }
}
