package app.synoptic.ui.timeline.index;

import app.synoptic.axis.Span;
import app.synoptic.ui.timeline.scale.Zoom;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

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
        return of(table, zoom, rows, () -> true).orElseThrow();
    }

    /// The same, as long as it is `wanted`; empty once it is not.
    public static Optional<Packing> of(EventTable table, Zoom zoom, int rows, BooleanSupplier wanted) {
        Packer all = new Packer(table, zoom.millisPerPixel(), rows, wanted);
        Packer packer = all.pack(true) || !wanted.getAsBoolean() ? all : new Packer(table, zoom.millisPerPixel(), rows - 1, wanted);
        if (packer != all) {
            packer.pack(false);
        }
        return wanted.getAsBoolean() ? Optional.of(new Packing(zoom, packer.rows(), packer.rowOf(), Clusters.of(table, zoom, packer.rowOf())))
                : Optional.empty();
    }

    static double start(EventTable table, int event, double scale) {
        return table.bar(event, scale) ? table.from(event) / scale : table.anchor(event) / scale - MARK;
    }

    static double end(EventTable table, int event, double scale) {
        if (!table.bar(event, scale)) {
            return table.anchor(event) / scale + LABEL + table.labelWidth(event);
        }
        double until = Math.max(table.until(event) / scale, table.from(event) / scale + SHORTEST);
        return inside(table, event, scale) ? until : until + INSET + table.labelWidth(event);
    }

    static boolean inside(EventTable table, int event, double scale) {
        return (table.until(event) - table.from(event)) / scale >= table.labelWidth(event) + 2 * INSET;
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
