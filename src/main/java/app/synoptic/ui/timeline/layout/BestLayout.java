package app.synoptic.ui.timeline.layout;

import java.util.ArrayList;
import java.util.List;

/// Places the best readings that are in view, from a packing.
final class BestLayout {

    private static final double LEAST_LABEL = 40;

    private final EventTable table;
    private final Packing packing;
    private final TimeScale scale;

    BestLayout(EventTable table, Packing packing, TimeScale scale) {
        this.table = table;
        this.packing = packing;
        this.scale = scale;
    }

    /// The marks in view; the selected one, even if it has no row of its own, last.
    List<BestMark> marks(int selected, int lastRow) {
        List<BestMark> marks = new ArrayList<>();
        for (int row = 0; row < packing.rows(); row++) {
            int line = row;
            double[] taken = {scale.left()};
            packing.visit(row, scale.span(), event -> {
                BestMark mark = place(event, line, taken[0]);
                marks.add(mark);
                taken[0] = mark.right() + Packing.GAP;
            });
        }
        if (selected >= 0) {
            BestMark own = marks.stream().filter(mark -> mark.event() == selected).findFirst()
                    .orElseGet(() -> place(selected, packing.rowOf(selected) < 0 ? lastRow : packing.rowOf(selected), scale.left()));
            marks.remove(own);
            marks.add(own);
        }
        return marks;
    }

    /// The clusters in view; one that the selected event's label would cover makes way.
    List<Chip> chips(BestMark own) {
        List<Chip> chips = new ArrayList<>();
        Clusters clusters = packing.clusters();
        clusters.visit(scale.span(), group -> {
            double x = scale.x(clusters.first(group));
            boolean covered = packing.rowOf(own.event()) < 0 && x < own.right() + Packing.GAP && x + Clusters.WIDTH > own.left();
            chips.add(new Chip(group, covered ? own.right() + Packing.GAP : x, clusters.count(group),
                    clusters.first(group), clusters.last(group)));
        });
        return chips;
    }

    List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        Clusters clusters = packing.clusters();
        clusters.visit(scale.span(), group -> chips.add(new Chip(group, scale.x(clusters.first(group)),
                clusters.count(group), clusters.first(group), clusters.last(group))));
        return chips;
    }

    private BestMark place(int event, int row, double taken) {
        double label = table.labelWidth(event);
        if (!table.bar(event, packing.zoom().millisPerPixel())) {
            return point(event, row, taken, scale.x(table.anchor(event)), label);
        }
        Stretch stretch = table.stretch(event);
        double from = scale.x(stretch.from());
        double until = Math.max(scale.x(stretch.until()), from + Packing.SHORTEST);
        boolean inside = packing.labelInside(table, event);
        double labelX = inside
                ? Math.max(from, Math.min(scale.left(), until - label - 2 * Packing.INSET)) + Packing.INSET
                : until + Packing.INSET;
        return new BestMark(event, row, from, until, labelX, room(labelX, label), true, inside);
    }

    private BestMark point(int event, int row, double taken, double x, double label) {
        double labelX = x + Packing.LABEL;
        double flipped = x - Packing.LABEL - label;
        if (labelX + label > scale.right() && x <= scale.right() && flipped >= taken) {
            return new BestMark(event, row, x, x, flipped, label, false, false);
        }
        return new BestMark(event, row, x, x, labelX, room(labelX, label), false, false);
    }

    private double room(double labelX, double label) {
        double room = Math.min(label, scale.right() - labelX);
        return room < Math.min(LEAST_LABEL, label) ? 0 : room;
    }
}
