package app.synoptic.ui.timeline.index;

/// Searches in sorted columns.
final class SortedColumns {

    private SortedColumns() {}

    /// The first index whose value is `key` or greater; the length if there is none.
    static int lowerBound(long[] sorted, long key) {
        return lowerBound(sorted, 0, sorted.length, key);
    }

    /// The first index from `from` to `until` whose value is `key` or greater; `until` if there is none.
    static int lowerBound(long[] sorted, int from, int until, long key) {
        int low = from;
        int high = until;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The first index below `size` whose value is `key` or greater; `size` if there is none.
    static int lowerBound(double[] sorted, int size, double key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
