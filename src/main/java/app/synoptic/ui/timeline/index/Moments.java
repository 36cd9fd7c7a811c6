package app.synoptic.ui.timeline.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/// The moments of testimonies in order, and of those among them to events on which the sources contradict each other, so
/// that those in a stretch of time are counted by search: where what lasts begins, and the middle of what does not.
public final class Moments {

    private final long[] all;
    private final long[] contested;

    private Moments(long[] all, long[] contested) {
        Arrays.sort(all);
        Arrays.sort(contested);
        this.all = all;
        this.contested = contested;
    }

    /// Those of each lane over the events of a table.
    public static List<Moments> of(EventTable table, List<LaneTable> lanes) {
        BitSet disputed = new BitSet(table.size());
        for (int event = 0; event < table.size(); event++) {
            disputed.set(event, table.contested(event));
        }
        return lanes.stream().map(lane -> of(lane.columns(), disputed)).toList();
    }

    private static Moments of(LaneColumns columns, BitSet disputed) {
        long[] all = new long[columns.size()];
        long[] contested = new long[all.length];
        int count = 0;
        for (int at = 0; at < all.length; at++) {
            all[at] = StretchShape.lasts(columns.shape(at)) ? columns.from(at) : columns.from(at) + (columns.until(at) - columns.from(at)) / 2;
            if (disputed.get(columns.event(at))) {
                contested[count++] = all[at];
            }
        }
        return new Moments(all, Arrays.copyOf(contested, count));
    }

    /// All of them together.
    public static Moments together(List<Moments> lanes) {
        return new Moments(joined(lanes, lane -> lane.all), joined(lanes, lane -> lane.contested));
    }

    private static long[] joined(List<Moments> lanes, Function<Moments, long[]> part) {
        long[] joined = new long[lanes.stream().mapToInt(lane -> part.apply(lane).length).sum()];
        int at = 0;
        for (Moments lane : lanes) {
            long[] own = part.apply(lane);
            System.arraycopy(own, 0, joined, at, own.length);
            at += own.length;
        }
        return joined;
    }

    /// How many lie from `from` to `until`.
    public int in(long from, long until) {
        return SortedColumns.lowerBound(all, until) - SortedColumns.lowerBound(all, from);
    }

    /// How many of them are to events on which the sources contradict each other.
    public int contestedIn(long from, long until) {
        return SortedColumns.lowerBound(contested, until) - SortedColumns.lowerBound(contested, from);
    }
}
