package app.synoptic.domain.kept;

import java.util.function.IntPredicate;

/// Searches in what is sorted, in as many steps as its length has binary digits.
public final class SortedSearch {

    private SortedSearch() {}

    /// The first index from `from` to below `until` of which `reached` is so; `until` if there is none. Where it is so of one, it must be so of all behind it.
    public static int first(int from, int until, IntPredicate reached) {
        int low = from;
        int high = until;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
