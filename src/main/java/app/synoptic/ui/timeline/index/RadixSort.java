package app.synoptic.ui.timeline.index;

import app.synoptic.domain.Event;

/// Sorts indexes by keys that stand in a column, without an object for each: a radix sort from the least digit on, which
/// keeps the order of equal keys, so that a second sort leaves the first in force among its equals (Knuth, The Art of
/// Computer Programming 3, 5.2.5).
final class RadixSort {

    /// Bits of a digit where few things are sorted, and where many are, from `MANY` on.
    private static final int FEW_BITS = 8;
    private static final int MANY_BITS = 11;
    private static final int MANY = 4_096;

    private RadixSort() {}

    /// The indexes below `size`, in order.
    static int[] natural(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        return order;
    }

    /// The indexes below `size` by their keys; those of equal keys in order.
    static int[] by(int[] keys, int size) {
        long[] wide = new long[size];
        for (int i = 0; i < size; i++) {
            wide[i] = keys[i];
        }
        return by(wide, natural(size));
    }

    /// `order` by the keys of its indexes; those of equal keys stay as they are. May give back the array it was given,
    /// changed. The keys go along, so that each is read where the one before it was.
    static int[] by(long[] keys, int[] order) {
        int[] from = order;
        int[] to = new int[order.length];
        long[] keysFrom = of(keys, order);
        long[] keysTo = new long[order.length];
        int bits = order.length < MANY ? FEW_BITS : MANY_BITS;
        int[][] counts = counts(keysFrom, bits);
        for (int digit = 0; digit < counts.length; digit++) {
            int[] places = counts[digit];
            int shift = digit * bits;
            if (places(places, order.length)) {
                for (int i = 0; i < from.length; i++) {
                    int place = places[digit(keysFrom[i], shift, places.length)]++;
                    to[place] = from[i];
                    keysTo[place] = keysFrom[i];
                }
                int[] sorted = to;
                to = from;
                from = sorted;
                long[] sortedKeys = keysTo;
                keysTo = keysFrom;
                keysFrom = sortedKeys;
            }
        }
        return from;
    }

    /// Where each index stands in `order`.
    static int[] inverse(int[] order) {
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        return places;
    }

    /// A column as `order` has it.
    static Event[] of(Event[] column, int[] order) {
        Event[] sorted = new Event[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = column[order[i]];
        }
        return sorted;
    }

    /// A column as `order` has it.
    static long[] of(long[] column, int[] order) {
        long[] sorted = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = column[order[i]];
        }
        return sorted;
    }

    /// A column as `order` has it.
    static int[] of(int[] column, int[] order) {
        int[] sorted = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = column[order[i]];
        }
        return sorted;
    }

    /// A column as `order` has it.
    static byte[] of(byte[] column, int[] order) {
        byte[] sorted = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = column[order[i]];
        }
        return sorted;
    }

    /// How many keys have each value of each digit.
    private static int[][] counts(long[] keys, int bits) {
        int[][] counts = new int[(Long.SIZE + bits - 1) / bits][1 << bits];
        for (long key : keys) {
            for (int digit = 0; digit < counts.length; digit++) {
                counts[digit][digit(key, digit * bits, 1 << bits)]++;
            }
        }
        return counts;
    }

    /// Makes of how often each value of a digit occurs where those begin that have it.
    ///
    /// @return whether not all have the same
    private static boolean places(int[] counts, int size) {
        int place = 0;
        for (int value = 0; value < counts.length; value++) {
            int count = counts[value];
            if (count == size) {
                return false;
            }
            counts[value] = place;
            place += count;
        }
        return true;
    }

    private static int digit(long key, int shift, int values) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & (values - 1);
    }
}
