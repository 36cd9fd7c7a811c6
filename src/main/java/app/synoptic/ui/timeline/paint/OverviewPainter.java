package app.synoptic.ui.timeline.paint;

import app.synoptic.axis.TimeSpan;
import app.synoptic.ui.timeline.index.EventTable;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.Overview;
import app.synoptic.ui.timeline.scale.Tick;
import app.synoptic.ui.timeline.scale.Ticks;
import java.time.Instant;
import java.time.ZoneId;

/// Draws the strip over the whole extent and the brush on it.
final class OverviewPainter {

    private static final double STEP = 3;

    private final CanvasPen pen;
    private final Frame frame;
    private final EventTable table;
    private final TimeSpan extent;

    OverviewPainter(CanvasPen pen, Frame frame, EventTable table, TimeSpan extent) {
        this.pen = pen;
        this.frame = frame;
        this.table = table;
        this.extent = extent;
    }

    void paint(ZoneId zone) {
        Areas areas = frame.areas();
        Overview overview = frame.overview();
        double top = areas.stripTop();
        double bottom = top + areas.stripHeight();
        pen.fill(areas.left(), top, areas.right() - areas.left(), areas.stripHeight(), 6, Role.SHADE);
        Ticks years = Ticks.of(overview.whole(), zone);
        for (Tick tick : years.ticks()) {
            double x = overview.whole().x(tick.at());
            if (x > areas.left() + 4 && x + pen.type().small().width(tick.label()) + 4 < areas.right()) {
                pen.upright(x, top, bottom, 1, Role.LINE);
                pen.text(tick.label(), x + 4, top + 7, pen.type().small(), Role.INK_FAINT);
            }
        }
        int[] density = overview.density(table, STEP);
        for (int i = 0; i < density.length; i++) {
            if (density[i] > 0) {
                double height = Math.min(areas.stripHeight() - 3, 3 + 3 * Math.log(density[i]) / Math.log(2));
                pen.fill(areas.left() + i * STEP, bottom - height - 1, STEP - 1, height, 0, Role.MARK_SOFT);
            }
        }
        brush(top);
        pen.text(years(zone), ScalePainter.INDENT, top + areas.stripHeight() / 2, pen.type().small(), Role.INK_FAINT);
    }

    private String years(ZoneId zone) {
        int first = Instant.ofEpochMilli(extent.from()).atZone(zone).getYear();
        int last = Instant.ofEpochMilli(extent.until() - 1).atZone(zone).getYear();
        return first == last ? String.valueOf(first) : first + " – " + last;
    }

    private void brush(double top) {
        double height = frame.areas().stripHeight() + 4;
        Overview.Brush brush = frame.overview().brush(frame.scale().span());
        double width = brush.right() - brush.left();
        pen.frame(brush.left(), top - 2, width, height, 6, 1.6, Role.INK_SOFT);
        if (frame.selected() >= 0) {
            double x = frame.overview().whole().x(table.anchor(frame.selected()));
            pen.upright(x, top - 1, top + frame.areas().stripHeight() + 1, 2, Role.SELECTED_RING);
        }
    }
}
