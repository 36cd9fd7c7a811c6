package app.synoptic.ui.timeline.scale;

import app.synoptic.axis.TimeSpan;

/// How moments map to pixels: linear, `span` from `left` over `width` pixels.
///
/// @param left  the x of the span's first moment
/// @param width more than 0
public record TimeScale(TimeSpan span, double left, double width) {

    public TimeScale {
        if (!(width > 0)) {
            throw new IllegalArgumentException("a scale needs room, not " + width + " pixels");
        }
    }

    public double right() {
        return left + width;
    }

    public double millisPerPixel() {
        return span.length() / width;
    }

    public double x(double moment) {
        return left + (moment - span.from()) / millisPerPixel();
    }

    /// The moment at `x`, in milliseconds.
    public double moment(double x) {
        return span.from() + (x - left) * millisPerPixel();
    }

    /// The length of a stretch of time in pixels.
    public double pixels(double millis) {
        return millis / millisPerPixel();
    }

    /// The span after zooming by `factor` (below 1: in) about `x`, whose moment stays where it is; held within `limits`.
    public TimeSpan zoomed(double factor, double x, ZoomLimits limits) {
        double wanted = Math.clamp(span.length() * factor, limits.shortest(), limits.longest());
        return limits.held(span.scaled(wanted / span.length(), moment(x)));
    }

    /// The span after dragging the picture by `dx` pixels.
    public TimeSpan panned(double dx, ZoomLimits limits) {
        return limits.held(span.moved(Math.round(-dx * millisPerPixel())));
    }
}
