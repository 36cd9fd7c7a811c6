package app.synoptic.ui.timeline.layout;

import app.synoptic.axis.TimeSpan;
import app.synoptic.ui.timeline.index.EventTable;
import app.synoptic.ui.timeline.scale.TimeScale;
import app.synoptic.ui.timeline.scale.ZoomLimits;

/// The strip over the whole extent, with the brush that shows and moves the window: linear, but the brush is never
/// drawn too narrow to be grabbed.
///
/// @param whole the scale of the strip
public record Overview(TimeScale whole) {

    /// The least width of the brush, in pixels.
    public static final double NARROWEST = 14;
    private static final double EDGE = 5;

    /// What of the brush lies at a place.
    public enum Part { START, BODY, END, OUTSIDE }

    /// The brush over `[left, right)`.
    public record Brush(double left, double right) {

        public Part at(double x) {
            double edge = Math.min(EDGE, (right - left) / 4);
            if (x < left - EDGE || x > right + EDGE) {
                return Part.OUTSIDE;
            }
            return x < left + edge ? Part.START : x > right - edge ? Part.END : Part.BODY;
        }
    }

    public static Overview of(TimeSpan extent, double left, double right) {
        return new Overview(new TimeScale(extent.scaled(1.02, (extent.from() + extent.until()) / 2.0), left, right - left));
    }

    public Brush brush(TimeSpan window) {
        double from = whole.x(window.from());
        double until = whole.x(window.until());
        double lacking = Math.max(0, NARROWEST - (until - from)) / 2;
        double left = Math.clamp(from - lacking, whole.left(), whole.right() - NARROWEST);
        double right = Math.clamp(until + lacking, left + NARROWEST, whole.right());
        return new Brush(left, right);
    }

    /// The window after dragging `part` of the brush by `dx` pixels.
    public TimeSpan dragged(TimeSpan window, Part part, double dx, ZoomLimits limits) {
        long by = Math.round(dx * whole.millisPerPixel());
        return switch (part) {
            case START -> new TimeSpan(Math.min(window.from() + by, window.until() - limits.shortest()), window.until());
            case END -> new TimeSpan(window.from(), Math.max(window.until() + by, window.from() + limits.shortest()));
            case BODY, OUTSIDE -> limits.held(window.moved(by));
        };
    }

    /// The window moved so that the moment at `x` is its middle.
    public TimeSpan centred(TimeSpan window, double x, ZoomLimits limits) {
        long middle = window.from() + window.length() / 2;
        return limits.held(window.moved(Math.round(whole.moment(x)) - middle));
    }

    /// How many events have their anchor in each `step` pixels of the strip.
    public int[] density(EventTable table, double step) {
        int[] counts = new int[(int) Math.ceil(whole.width() / step)];
        int before = table.firstFrom((long) whole.moment(whole.left()));
        for (int i = 0; i < counts.length; i++) {
            int after = table.firstFrom((long) whole.moment(whole.left() + (i + 1) * step));
            counts[i] = after - before;
            before = after;
        }
        return counts;
    }
}
