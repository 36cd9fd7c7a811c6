package app.synoptic.ui.timeline.layout;

import app.synoptic.axis.Stretch;
import app.synoptic.ui.timeline.index.Clusters;
import app.synoptic.ui.timeline.index.EventTable;
import app.synoptic.ui.timeline.index.LabelRoom;
import app.synoptic.ui.timeline.index.LabelSide;
import app.synoptic.ui.timeline.index.Packing;
import app.synoptic.ui.timeline.scale.TimeScale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places the best readings that are in view, from a packing.
final class BestLayout {

    private static final double LEAST_LABEL = 40;
    private static final double SHORT_CHIP = 74;

    private final EventTable table;
    private final Packing packing;
    private final TimeScale scale;
    private final double hang;

    /// @param hang how far before the left edge labels are seen that stand before their marks
    BestLayout(EventTable table, Packing packing, TimeScale scale, double hang) {
        this.table = table;
        this.packing = packing;
        this.scale = scale;
        this.hang = hang;
    }

    /// The marks in view; the selected one, even if it has no row of its own, last.
    List<BestMark> marks(int selected, int lastRow) {
        List<BestMark> marks = new ArrayList<>();
        for (int row = 0; row < packing.rows(); row++) {
            int line = row;
            double[] taken = {scale.left()};
            packing.visit(row, scale.span(), event -> {
                BestMark mark = place(event, line, taken[0]);
                if (mark.right() >= scale.left() && mark.left() <= scale.right()) {
                    marks.add(mark);
                    taken[0] = mark.right() + LabelRoom.GAP;
                }
            });
        }
        if (packing.tight()) {
            LabelsInView labels = new LabelsInView(scale, hang);
            marks.replaceAll(mark -> labels.shown(mark, packing.labelWidth(table, mark.event()), table.stretch(mark.event()), marks));
        }
        if (selected >= 0) {
            BestMark own = marks.stream().filter(mark -> mark.event() == selected).findFirst()
                    .orElseGet(() -> place(selected, packing.rowOf(selected) < 0 ? lastRow : packing.rowOf(selected), scale.left()));
            marks.remove(own);
            marks.add(own);
        }
        return marks;
    }

    /// The mark of one event; its row is −1 where it is counted in a cluster.
    BestMark mark(int event) {
        return place(event, packing.rowOf(event), scale.left());
    }

    /// The clusters in view, each where its first event lies; one that an edge would cut moves in from it, one that
    /// the selected event's label covers, where that stands in the same row, moves behind it. Those that meet are one.
    ///
    /// @param own the selected event's mark, if there is one
    List<ClusterChip> chips(@Nullable BestMark own) {
        BestMark pill = own != null && packing.rowOf(own.event()) < 0 ? own : null;
        Clusters clusters = packing.clusters();
        List<ClusterChip> chips = new ArrayList<>();
        clusters.visit(scale.span(), group -> {
            if (clusters.last(group) < scale.span().from()) {
                return;
            }
            ClusterChip chip = new ClusterChip(group, 1, beside(pill, scale.x(clusters.first(group))), 0, clusters.count(group),
                    clusters.first(group), clusters.last(group));
            if (!chips.isEmpty() && chip.x() < chips.getLast().x() + SHORT_CHIP) {
                chips.add(chips.removeLast().with(chip));
            } else {
                chips.add(chip);
            }
        });
        for (int i = 0; i < chips.size(); i++) {
            double end = i + 1 < chips.size() ? chips.get(i + 1).x() : scale.right() + LabelRoom.GAP;
            double x = chips.get(i).x();
            double free = pill != null && x < pill.left() ? Math.min(end, pill.left()) : end;
            chips.set(i, chips.get(i).in(Math.min(Clusters.WIDTH, free - x) - LabelRoom.GAP));
        }
        return chips;
    }

    private double beside(@Nullable BestMark pill, double x) {
        if (pill != null && x < pill.right() + LabelRoom.GAP && x + SHORT_CHIP > pill.left()) {
            double behind = pill.right() + LabelRoom.GAP;
            return behind + SHORT_CHIP <= scale.right() + LabelRoom.GAP ? behind : pill.left() - SHORT_CHIP;
        }
        return Math.max(scale.left(), Math.min(x, scale.right() + LabelRoom.GAP - SHORT_CHIP));
    }

    private BestMark place(int event, int row, double taken) {
        double label = packing.labelWidth(table, event);
        LabelSide side = packing.side(table, event);
        if (!table.bar(event, packing.zoom().millisPerPixel())) {
            return point(event, row, taken, scale.x(table.anchor(event)), label, side);
        }
        Stretch stretch = table.stretch(event);
        double from = scale.x(stretch.from());
        double until = Math.max(scale.x(stretch.until()), from + LabelRoom.SHORTEST);
        double labelX = switch (side) {
            case BEFORE -> from - LabelRoom.INSET - label;
            case AFTER -> until + LabelRoom.INSET;
            case INSIDE -> packing.tight() ? scale.x((long) packing.labelledFrom(table, event)) + LabelRoom.INSET
                    : Math.max(from, Math.min(scale.left(), until - label - 2 * LabelRoom.INSET)) + LabelRoom.INSET;
        };
        return new BestMark(event, row, from, until, labelX, room(labelX, label), true, side == LabelSide.INSIDE);
    }

    private BestMark point(int event, int row, double taken, double x, double label, LabelSide side) {
        double labelX = x + LabelRoom.LABEL;
        double flipped = x - LabelRoom.LABEL - label;
        boolean cut = !packing.tight() && labelX + label > scale.right() && x <= scale.right() && flipped >= taken;
        if (cut || side == LabelSide.BEFORE) {
            return new BestMark(event, row, x, x, flipped, label, false, false);
        }
        return new BestMark(event, row, x, x, labelX, room(labelX, label), false, false);
    }

    private double room(double labelX, double label) {
        double room = Math.min(label, scale.right() - labelX);
        return room < Math.min(LEAST_LABEL, label) ? 0 : room;
    }
}
