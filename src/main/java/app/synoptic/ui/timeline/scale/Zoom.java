package app.synoptic.ui.timeline.scale;

/// A step of zoom, for which events are packed once: eight of them double the milliseconds per pixel.
///
/// @param level the logarithm of the milliseconds per pixel to the eighth root of two
public record Zoom(int level) {

    private static final double STEPS_PER_DOUBLING = 8;

    /// The coarsest step that is no finer than `millisPerPixel`: what has room at it has room at this scale too.
    public static Zoom atLeast(double millisPerPixel) {
        return new Zoom((int) Math.ceil(Math.log(millisPerPixel) / Math.log(2) * STEPS_PER_DOUBLING - 1e-9));
    }

    public double millisPerPixel() {
        return Math.pow(2, level / STEPS_PER_DOUBLING);
    }
}
