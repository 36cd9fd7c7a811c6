package app.synoptic.ui.timeline.index;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.kept.SortedSearch;
import app.synoptic.ui.timeline.scale.Zoom;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The events without a row at one step of zoom, counted in groups that stand apart by the width of what is written
/// for a group.
public final class Clusters {

    /// The room a group takes, in pixels.
    public static final double WIDTH = 128;

    private final EventTable table;
    private final double scale;
    private final byte[] rowOf;
    private final int[] firsts;
    private final int[] lasts;
    private final int[] counts;

    private Clusters(EventTable table, double scale, byte[] rowOf, int[] firsts, int[] lasts, int[] counts) {
        this.table = table;
        this.scale = scale;
        this.rowOf = rowOf;
        this.firsts = firsts;
        this.lasts = lasts;
        this.counts = counts;
    }

    /// @param rowOf the row of each event; negative where it has none
    static Clusters of(EventTable table, Zoom zoom, byte[] rowOf) {
        double scale = zoom.millisPerPixel();
        int[] firsts = new int[16];
        int[] lasts = new int[16];
        int[] counts = new int[16];
        int groups = 0;
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rowOf.length; i++) {
            if (rowOf[i] >= 0) {
                continue;
            }
            long anchor = table.anchor(i);
            if (anchor >= free) {
                if (groups == firsts.length) {
                    firsts = Arrays.copyOf(firsts, groups * 2);
                    lasts = Arrays.copyOf(lasts, groups * 2);
                    counts = Arrays.copyOf(counts, groups * 2);
                }
                firsts[groups++] = i;
                free = anchor + WIDTH * scale;
            }
            lasts[groups - 1] = i;
            counts[groups - 1]++;
        }
        return new Clusters(table, scale, rowOf, Arrays.copyOf(firsts, groups), Arrays.copyOf(lasts, groups), Arrays.copyOf(counts, groups));
    }

    /// How many groups there are.
    public int size() {
        return firsts.length;
    }

    /// How many events a group counts.
    public int count(int group) {
        return counts[group];
    }

    /// The events of `groups` groups from `group` on, at most `most`, in order.
    public int[] events(int group, int groups, int most) {
        return IntStream.rangeClosed(firsts[group], lasts[group + groups - 1]).filter(event -> rowOf[event] < 0).limit(most).toArray();
    }

    /// The anchor of a group's first event, where it is written.
    public long first(int group) {
        return table.anchor(firsts[group]);
    }

    /// The anchor of a group's last event.
    public long last(int group) {
        return table.anchor(lasts[group]);
    }

    /// Gives the groups of which anything lies in `span`.
    public void visit(TimeSpan span, IntConsumer visitor) {
        double from = span.from() - WIDTH * scale;
        for (int group = SortedSearch.first(0, firsts.length, one -> first(one) >= from); group < firsts.length && first(group) < span.until(); group++) {
            visitor.accept(group);
        }
    }
}
