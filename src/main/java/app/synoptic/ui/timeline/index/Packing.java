package app.synoptic.ui.timeline.index;

import app.synoptic.axis.TimeSpan;
import app.synoptic.ui.timeline.scale.Zoom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Which row each event takes at one step of zoom, and which events find no room and are counted in clusters. It does
/// not depend on what is in view, so nothing moves to another row while one pans.
///
/// First fit, tier by tier; points look for room from the first row on, stretches from the middle one. Pixels are those
/// of the step of zoom, from 1970 on. At any finer scale marks move apart and labels keep their width, so what does
/// not overlap here overlaps nowhere before the next step.
public final class Packing {

    private final Zoom zoom;
    private final List<PackedRow> rows;
    private final byte[] rowOf;
    private final Clusters clusters;
    /// Where labels stand that are set small, by event; null where they are not.
    private final LabelFit @Nullable [] fits;

    private Packing(Zoom zoom, List<PackedRow> rows, byte[] rowOf, Clusters clusters, LabelFit @Nullable [] fits) {
        this.zoom = zoom;
        this.rows = rows;
        this.rowOf = rowOf;
        this.clusters = clusters;
        this.fits = fits;
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
        return wanted.getAsBoolean() ? Optional.of(new Packing(zoom, packer.rows(), packer.rowOf(), Clusters.of(table, zoom, packer.rowOf()), null))
                : Optional.empty();
    }

    /// Packs few events into as few rows as can be found, their labels small and on either side; empty once it is not wanted.
    ///
    /// @param home what is seen of the affair as a whole: labels of what lies in it keep within it
    /// @param hang how many pixels before it labels may begin, but not in the rows at the top
    public static Optional<Packing> tight(EventTable table, Zoom zoom, TimeSpan home, double hang, BooleanSupplier wanted) {
        List<List<LabelFit>> rows = new TightPacker(table, zoom.millisPerPixel(), home, hang).pack(wanted);
        byte[] rowOf = new byte[table.size()];
        Arrays.fill(rowOf, (byte) -1);
        LabelFit[] fits = new LabelFit[table.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (LabelFit fit : rows.get(row)) {
                rowOf[fit.event()] = (byte) row;
                fits[fit.event()] = fit;
            }
        }
        return wanted.getAsBoolean() ? Optional.of(new Packing(zoom, rows.stream().map(Packing::row).toList(), rowOf, Clusters.of(table, zoom, rowOf), fits))
                : Optional.empty();
    }

    private static PackedRow row(List<LabelFit> fits) {
        List<LabelFit> sorted = fits.stream().sorted(Comparator.comparingDouble(LabelFit::left)).toList();
        double[] ends = sorted.stream().mapToDouble(fit -> Math.max(fit.until(), fit.textUntil())).toArray();
        for (int i = 1; i < ends.length; i++) {
            ends[i] = Math.max(ends[i], ends[i - 1]);
        }
        return new PackedRow(sorted.stream().mapToInt(LabelFit::event).toArray(), sorted.stream().mapToDouble(LabelFit::left).toArray(), ends);
    }

    /// Where the label of an event stands.
    public LabelSide side(EventTable table, int event) {
        LabelFit fit = fits == null ? null : fits[event];
        if (fit != null) {
            return fit.side();
        }
        double scale = zoom.millisPerPixel();
        return table.bar(event, scale) && LabelRoom.inside(table, event, scale) ? LabelSide.INSIDE : LabelSide.AFTER;
    }

    /// The moment from which on the label of an event stands in its stretch: where that begins, or where what is seen of the
    /// affair does, if others may stand on it.
    public double labelledFrom(EventTable table, int event) {
        return fits == null ? table.from(event) : (fits[event].textFrom() - LabelRoom.INSET) * zoom.millisPerPixel();
    }

    /// The pixels the label of an event takes.
    public double labelWidth(EventTable table, int event) {
        return fits == null ? table.labelWidth(event) : table.closeWidth(event);
    }

    /// Whether labels are set small, on either side of their marks, some on stretches of others.
    public boolean tight() {
        return fits != null;
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
    public void visit(int row, TimeSpan span, IntConsumer visitor) {
        PackedRow line = rows.get(row);
        double scale = zoom.millisPerPixel();
        double until = span.until() / scale + LabelRoom.MARK;
        int i = SortedColumns.lowerBound(line.ends(), line.ends().length, span.from() / scale);
        for (; i < line.events().length && line.starts()[i] < until; i++) {
            visitor.accept(line.events()[i]);
        }
    }
}
