package app.synoptic.ui.timeline.paint;

import app.synoptic.axis.TimeSpan;
import app.synoptic.ui.Messages;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.scale.Tick;
import app.synoptic.ui.timeline.scale.TimeScale;
import java.util.List;

/// Draws the ground: scale, grid, weekends or nights, and what stands in the gutter beside the best readings.
final class ScalePainter {

    static final double INDENT = 16;
    private static final double BASE = 17;

    private final CanvasPen pen;
    private final Frame frame;

    ScalePainter(CanvasPen pen, Frame frame) {
        this.pen = pen;
        this.frame = frame;
    }

    void ground() {
        Areas areas = frame.areas();
        pen.fill(0, 0, areas.width(), areas.height(), 0, Role.GROUND);
        TimeScale scale = frame.scale();
        double top = Areas.HEADER;
        double height = areas.lanesBottom() - top;
        for (TimeSpan shade : frame.ticks().shades()) {
            double from = Math.max(scale.left(), scale.x(shade.from()));
            double until = Math.min(scale.right(), scale.x(shade.until()));
            if (until > from) {
                pen.fill(from, top, until - from, height, 0, Role.SHADE);
            }
        }
        for (Tick tick : frame.ticks().ticks()) {
            double x = scale.x(tick.at());
            if (x >= scale.left()) {
                pen.upright(x, tick.border() ? BASE - 8 : top, areas.lanesBottom(), 1, tick.border() ? Role.LINE_STRONG : Role.LINE);
            }
        }
    }

    /// @param zone that of the scale, where it is not the dossier's; else empty
    void labels(int eventsInView, String zone) {
        Areas areas = frame.areas();
        TextMetrics type = pen.type();
        for (Tick tick : frame.ticks().ticks()) {
            double x = frame.scale().x(tick.at()) + 5;
            TextMetrics.Face face = !tick.faint().isEmpty() || tick.border() ? type.bold() : type.plain();
            double width = face.width(tick.label()) + (tick.faint().isEmpty() ? 0 : 5 + type.small().width(tick.faint()));
            if (x >= areas.left() && x + width <= areas.width()) {
                pen.text(tick.label(), x, BASE, face, Role.INK);
                pen.text(tick.faint(), x + face.width(tick.label()) + 5, BASE, type.small(), Role.INK_FAINT);
            }
        }
        double room = areas.gutter() - INDENT - 10;
        String context = type.bold().fit(frame.ticks().context(), room);
        pen.text(context, INDENT, BASE, type.bold(), Role.INK);
        double taken = type.bold().width(context) + 8;
        if (!zone.isEmpty() && taken < room) {
            pen.text(type.small().fit(zone, room - taken), INDENT + taken, BASE, type.small(), Role.INK_SOFT);
        }
        pen.text(Messages.get("timeline.best"), INDENT, areas.rowY(0), type.bold(), Role.INK);
        pen.text(Messages.get("timeline.best.count", eventsInView), INDENT, areas.rowY(0) + 17, type.small(), Role.INK_FAINT);
    }
}
