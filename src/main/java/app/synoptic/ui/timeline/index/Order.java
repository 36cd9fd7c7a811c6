package app.synoptic.ui.timeline.index;

/// Sorts indexes by keys that stand in a column, without an object for each: a radix sort from the least digit on, which
/// keeps the order of equal keys, so that a second sort leaves the first in force among its equals (Knuth, The Art of
/// Computer Programming 3, 5.2.5).
final class Order {

    private static final int DIGITS = 256;

    private Order() {}

    /// The indexes below `size`, in order.
    static int[] natural(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        return order;
    }

    /// `order` by the keys of its indexes; those of equal keys stay as they are. May give back the array it was given,
    /// changed.
    static int[] by(long[] keys, int[] order) {
        int[] from = order;
        int[] to = new int[order.length];
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            int[] places = places(keys, from, shift);
            if (places.length > 0) {
                for (int index : from) {
                    to[places[digit(keys[index], shift)]++] = index;
                }
                int[] sorted = to;
                to = from;
                from = sorted;
            }
        }
        return from;
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

    /// Where the indexes of each digit begin; empty where all have the same.
    private static int[] places(long[] keys, int[] order, int shift) {
        int[] counts = new int[DIGITS];
        for (int index : order) {
            counts[digit(keys[index], shift)]++;
        }
        int place = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = counts[digit];
            if (count == order.length) {
                return new int[0];
            }
            counts[digit] = place;
            place += count;
        }
        return counts;
    }

    private static int digit(long key, int shift) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & (DIGITS - 1);
    }
}
