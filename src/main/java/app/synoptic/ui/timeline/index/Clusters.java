package app.synoptic.ui.timeline.index;

import app.synoptic.ui.state.Span;
import app.synoptic.ui.timeline.scale.Zoom;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// The events without a row at one step of zoom, counted in groups that stand apart by the width of what is written
/// for a group.
public final class Clusters {

    /// The room a group takes, in pixels.
    public static final double WIDTH = 128;

    private final EventTable table;
    private final double scale;
    private final int[] hidden;
    private final int[] firsts;

    private Clusters(EventTable table, double scale, int[] hidden, int[] firsts) {
        this.table = table;
        this.scale = scale;
        this.hidden = hidden;
        this.firsts = firsts;
    }

    static Clusters of(EventTable table, Zoom zoom, byte[] rowOf) {
        double scale = zoom.millisPerPixel();
        int[] hidden = new int[rowOf.length];
        int[] firsts = new int[rowOf.length];
        int count = 0;
        int groups = 0;
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rowOf.length; i++) {
            if (rowOf[i] >= 0) {
                continue;
            }
            double x = table.anchor(i) / scale;
            if (x >= free) {
                firsts[groups++] = count;
                free = x + WIDTH;
            }
            hidden[count++] = i;
        }
        return new Clusters(table, scale, Arrays.copyOf(hidden, count), Arrays.copyOf(firsts, groups));
    }

    /// How many groups there are.
    public int size() {
        return firsts.length;
    }

    /// How many events a group counts.
    public int count(int group) {
        return end(group) - firsts[group];
    }

    /// The events of `groups` groups from `group` on, at most `most`, in order.
    public int[] events(int group, int groups, int most) {
        return Arrays.copyOfRange(hidden, firsts[group], Math.min(end(group + groups - 1), firsts[group] + most));
    }

    /// The anchor of a group's first event, where it is written.
    public long first(int group) {
        return table.anchor(hidden[firsts[group]]);
    }

    /// The anchor of a group's last event.
    public long last(int group) {
        return table.anchor(hidden[end(group) - 1]);
    }

    /// Gives the groups of which anything lies in `span`.
    public void visit(Span span, IntConsumer visitor) {
        int low = 0;
        int high = firsts.length;
        double from = span.from() - WIDTH * scale;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first(middle) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int group = low; group < firsts.length && first(group) < span.until(); group++) {
            visitor.accept(group);
        }
    }

    private int end(int group) {
        return group + 1 < firsts.length ? firsts[group + 1] : hidden.length;
    }
}
