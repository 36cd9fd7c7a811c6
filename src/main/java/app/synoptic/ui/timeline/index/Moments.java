package app.synoptic.ui.timeline.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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

    /// @param disputed the events on which the sources contradict each other
    static Moments of(LaneColumns columns, BitSet disputed) {
        long[] all = new long[columns.size()];
        long[] contested = new long[all.length];
        int count = 0;
        for (int at = 0; at < all.length; at++) {
            all[at] = Shape.lasts(columns.shape(at)) ? columns.from(at) : columns.from(at) + (columns.until(at) - columns.from(at)) / 2;
            if (disputed.get(columns.event(at))) {
                contested[count++] = all[at];
            }
        }
        return new Moments(all, Arrays.copyOf(contested, count));
    }

    /// Those of several lanes.
    public static Moments of(List<LaneTable> lanes) {
        return new Moments(lanes.stream().map(lane -> lane.moments().all).flatMapToLong(Arrays::stream).toArray(),
                lanes.stream().map(lane -> lane.moments().contested).flatMapToLong(Arrays::stream).toArray());
    }

    /// How many lie from `from` to `until`.
    public int in(long from, long until) {
        return Columns.lowerBound(all, until) - Columns.lowerBound(all, from);
    }

    /// How many of them are to events on which the sources contradict each other.
    public int contestedIn(long from, long until) {
        return Columns.lowerBound(contested, until) - Columns.lowerBound(contested, from);
    }
}
