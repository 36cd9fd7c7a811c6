package app.synoptic.ui.timeline.index;

import app.synoptic.domain.Tier;
import app.synoptic.ui.state.Span;
import app.synoptic.ui.timeline.scale.Stretch;
import app.synoptic.ui.timeline.scale.Zoom;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// Which row each event takes at one step of zoom, and which events find no room and are counted in clusters. It does
/// not depend on what is in view, so nothing moves to another row while one pans.
///
/// First fit, tier by tier; points look for room from the first row on, stretches from the middle one. Pixels are those
/// of the step of zoom, from 1970 on. At any finer scale marks move apart and labels keep their width, so what does
/// not overlap here overlaps nowhere before the next step.
public final class Packing {

    /// The least distance between two labelled marks in a row, in pixels.
    public static final double GAP = 14;
    /// What a point's mark reaches to the left of its moment.
    public static final double MARK = 7;
    /// Where a point's label begins, from its moment.
    public static final double LABEL = 11;
    /// What is kept free at either end of a stretch's label.
    public static final double INSET = 8;
    /// The least length of a stretch that is drawn.
    public static final double SHORTEST = 8;

    private final Zoom zoom;
    private final List<Row> rows;
    private final byte[] rowOf;
    private final Clusters clusters;

    /// The events of one row in their order, with the pixels each takes.
    record Row(int[] events, double[] starts, double[] ends) {}

    private Packing(Zoom zoom, List<Row> rows, byte[] rowOf, Clusters clusters) {
        this.zoom = zoom;
        this.rows = rows;
        this.rowOf = rowOf;
        this.clusters = clusters;
    }

    /// Packs into at most `rows` rows; the last is left to the clusters if any event finds no room.
    public static Packing of(EventTable table, Zoom zoom, int rows) {
        Packing all = pack(table, zoom, rows);
        return all.clusters.size() == 0 ? all : pack(table, zoom, rows - 1);
    }

    private static Packing pack(EventTable table, Zoom zoom, int rowCount) {
        byte[] rowOf = new byte[table.size()];
        Arrays.fill(rowOf, (byte) -1);
        List<RowFill> fills = Stream.generate(RowFill::new).limit(Math.max(0, rowCount)).toList();
        for (Tier tier : Tier.values()) {
            packTier(table, zoom.millisPerPixel(), tier, fills, rowOf);
            fills.forEach(RowFill::settle);
        }
        return new Packing(zoom, fills.stream().map(RowFill::row).toList(), rowOf, Clusters.of(table, zoom, rowOf));
    }

    private static void packTier(EventTable table, double scale, Tier tier, List<RowFill> fills, byte[] rowOf) {
        double full = Double.NEGATIVE_INFINITY;
        double fullFrom = Double.POSITIVE_INFINITY;
        for (int i : table.of(tier)) {
            boolean bar = table.bar(i, scale);
            double start = start(table, i, scale);
            if (fullFrom <= start && start < full) {
                continue;
            }
            double end = end(table, i, scale) + (bar && inside(table, i, scale) ? 0 : GAP);
            for (int k = 0; k < fills.size() && rowOf[i] < 0; k++) {
                int row = bar ? (k + fills.size() / 2) % fills.size() : k;
                if (fills.get(row).take(i, start, end)) {
                    rowOf[i] = (byte) row;
                }
            }
            if (rowOf[i] < 0) {
                fullFrom = start;
                full = fills.stream().mapToDouble(fill -> fill.freeFrom(start)).min().orElse(Double.POSITIVE_INFINITY);
            }
        }
    }

    static double start(EventTable table, int event, double scale) {
        return table.bar(event, scale) ? table.from(event) / scale : table.anchor(event) / scale - MARK;
    }

    private static double end(EventTable table, int event, double scale) {
        Stretch stretch = table.stretch(event);
        if (!table.bar(event, scale)) {
            return table.anchor(event) / scale + LABEL + table.labelWidth(event);
        }
        double from = stretch.from() / scale;
        double until = Math.max(stretch.until() / scale, from + SHORTEST);
        return inside(table, event, scale) ? until : until + INSET + table.labelWidth(event);
    }

    private static boolean inside(EventTable table, int event, double scale) {
        return table.stretch(event).length() / scale >= table.labelWidth(event) + 2 * INSET;
    }

    /// Whether the label of a stretch stands in it; otherwise it stands behind it.
    public boolean labelInside(EventTable table, int event) {
        return inside(table, event, zoom.millisPerPixel());
    }

    public Zoom zoom() {
        return zoom;
    }

    public int rows() {
        return rows.size();
    }

    /// The row of an event, from 0; −1 if it is counted in a cluster.
    public int rowOf(int event) {
        return rowOf[event];
    }

    public Clusters clusters() {
        return clusters;
    }

    /// Gives the events of a row of which anything lies in `span`, in order.
    public void visit(int row, Span span, IntConsumer visitor) {
        Row line = rows.get(row);
        double scale = zoom.millisPerPixel();
        double until = span.until() / scale + MARK;
        int i = Columns.lowerBound(line.ends(), line.ends().length, span.from() / scale);
        for (; i < line.events().length && line.starts()[i] < until; i++) {
            visitor.accept(line.events()[i]);
        }
    }
}
