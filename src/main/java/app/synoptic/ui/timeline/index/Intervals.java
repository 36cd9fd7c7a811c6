package app.synoptic.ui.timeline.index;

import app.synoptic.axis.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Stretches of time, found by what of them lies in view however many there are: those of like length stand on one
/// shelf, in the order of their beginnings. A stretch is named by its place among those given.
final class Intervals {

    private final List<Shelf> shelves = new ArrayList<>();

    private record Shelf(int[] items, long[] starts, long[] ends, long longest) {}

    /// @param starts the first moment of each
    /// @param ends   the last moment of each, not before the first
    Intervals(long[] starts, long[] ends) {
        int[] sorted = IntStream.range(0, starts.length).boxed()
                .sorted((one, other) -> Long.compare(starts[one], starts[other])).mapToInt(Integer::intValue).toArray();
        for (int size = 0; size <= Long.SIZE / 2; size++) {
            int wanted = size;
            int[] items = IntStream.of(sorted).filter(i -> size(ends[i] - starts[i]) == wanted).toArray();
            if (items.length > 0) {
                shelves.add(new Shelf(items, IntStream.of(items).mapToLong(i -> starts[i]).toArray(),
                        IntStream.of(items).mapToLong(i -> ends[i]).toArray(),
                        IntStream.of(items).mapToLong(i -> ends[i] - starts[i]).max().orElseThrow()));
            }
        }
    }

    private static int size(long length) {
        return (Long.SIZE - Long.numberOfLeadingZeros(length)) / 2;
    }

    /// Gives those of which anything lies in `span`.
    void visit(TimeSpan span, IntConsumer visitor) {
        for (Shelf shelf : shelves) {
            int i = SortedColumns.lowerBound(shelf.starts, span.from() - shelf.longest);
            for (; i < shelf.starts.length && shelf.starts[i] < span.until(); i++) {
                if (shelf.ends[i] >= span.from()) {
                    visitor.accept(shelf.items[i]);
                }
            }
        }
    }
}
