package app.synoptic.ui.timeline.paint;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;

/// Draws the timeline's few figures by role, on whole pixels. What is upright or level is filled, not stroked, and clips
/// lie on whole pixels: JavaFX draws both many times faster so.
public final class CanvasPen {

    private static final double FADE = 30;

    private final GraphicsContext to;
    private final Palette palette;
    private final TextMetrics metrics;

    public CanvasPen(GraphicsContext to, Palette palette, TextMetrics metrics) {
        this.to = to;
        this.palette = palette;
        this.metrics = metrics;
        to.setTextBaseline(VPos.CENTER);
        to.setLineCap(StrokeLineCap.BUTT);
    }

    TextMetrics type() {
        return metrics;
    }

    Color colour(Role role) {
        return palette.of(role);
    }

    /// Begins a picture: forgets what was drawn and not yet shown.
    void fresh(double width, double height) {
        to.clearRect(0, 0, width, height);
    }

    void within(double x, double y, double width, double height, Runnable drawing) {
        to.save();
        to.beginPath();
        to.rect(Math.floor(x), Math.floor(y), Math.ceil(x + width) - Math.floor(x), Math.ceil(y + height) - Math.floor(y));
        to.clip();
        drawing.run();
        to.restore();
    }

    void text(String text, double x, double y, TextMetrics.Face face, Role role) {
        to.setFont(face.font());
        to.setFill(palette.of(role));
        to.fillText(text, Math.round(x), Math.round(y));
    }

    void textEndingAt(String text, double x, double y, TextMetrics.Face face, Role role) {
        text(text, x - face.width(text), y, face, role);
    }

    /// A short remark on a ground of its own, readable over bars and lines.
    void note(String text, double x, double y) {
        fill(x - 4, y - 7, metrics.small().width(text) + 8, 15, 6, Role.GROUND);
        text(text, x, y, metrics.small(), Role.INK_SOFT);
    }

    /// Text that is invisible left of `left` and fades in from there.
    void textFadingIn(String text, double x, double y, TextMetrics.Face face, Role role, double left) {
        if (x >= left) {
            text(text, x, y, face, role);
            return;
        }
        to.setFont(face.font());
        to.setFill(new LinearGradient(left, 0, left + FADE, 0, false, CycleMethod.NO_CYCLE,
                new Stop(0, palette.faded(role)), new Stop(1, palette.of(role))));
        to.fillText(text, Math.round(x), Math.round(y));
    }

    void fill(double x, double y, double width, double height, double arc, Role role) {
        to.setFill(palette.of(role));
        double across = Math.round(x + width) - Math.round(x);
        if (arc == 0) {
            to.fillRect(Math.round(x), Math.round(y), across, Math.round(height));
        } else {
            to.fillRoundRect(Math.round(x), Math.round(y), across, Math.round(height), arc, arc);
        }
    }

    void frame(double x, double y, double width, double height, double arc, double thick, Role role) {
        to.setStroke(palette.of(role));
        to.setLineWidth(thick);
        to.strokeRoundRect(Math.round(x) + 0.5, Math.round(y) + 0.5, Math.round(width) - 1, Math.round(height) - 1, arc, arc);
    }

    /// A bar whose ends may fade.
    void bar(double x, double y, double width, double height, boolean fadeStart, boolean fadeEnd, Role role) {
        double soft = Math.min(48, width * 0.4);
        to.setFill(fadeStart || fadeEnd ? fade(x, x + width, soft, fadeStart, fadeEnd, role) : palette.of(role));
        to.fillRoundRect(Math.round(x), Math.round(y), Math.round(x + width) - Math.round(x), height, 5, 5);
    }

    private Paint fade(double from, double until, double soft, boolean start, boolean end, Role role) {
        Color full = palette.of(role);
        double share = soft / Math.max(1, until - from);
        return new LinearGradient(from, 0, until, 0, false, CycleMethod.NO_CYCLE,
                new Stop(0, start ? palette.faded(role) : full), new Stop(start ? share : 0, full),
                new Stop(end ? 1 - share : 1, full), new Stop(1, end ? palette.faded(role) : full));
    }

    void upright(double x, double top, double bottom, double thick, Role role) {
        to.setFill(palette.of(role));
        to.fillRect(Math.round(x), Math.round(top), Math.round(thick), Math.round(bottom) - Math.round(top));
    }

    void level(double from, double until, double y, Role role) {
        to.setFill(palette.of(role));
        to.fillRect(Math.round(from), Math.round(y), Math.round(until) - Math.round(from), 1);
    }

    void line(double fromX, double fromY, double toX, double toY, double thick, Role role, double... dashes) {
        to.setStroke(palette.of(role));
        to.setLineWidth(thick);
        to.setLineDashes(dashes);
        to.strokeLine(fromX, fromY, toX, toY);
        to.setLineDashes();
    }

    void dot(double x, double y, double radius, Role role) {
        to.setFill(palette.of(role));
        to.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    void ring(double x, double y, double radius, double thick, Role role, double... dashes) {
        to.setStroke(palette.of(role));
        to.setLineWidth(thick);
        to.setLineDashes(dashes);
        to.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        to.setLineDashes();
    }

    void diamond(double x, double y, double radius, Role fill, Role line) {
        double[] xs = {x - radius, x, x + radius, x};
        double[] ys = {y, y - radius, y, y + radius};
        to.setFill(palette.of(fill));
        to.fillPolygon(xs, ys, 4);
        to.setStroke(palette.of(line));
        to.setLineWidth(1.5);
        to.strokePolygon(xs, ys, 4);
    }

    void cross(double x, double y, double radius, double thick, Role role) {
        line(x - radius, y - radius, x + radius, y + radius, thick, role);
        line(x - radius, y + radius, x + radius, y - radius, thick, role);
    }

    /// A triangle whose tip is at (`x`, `y`), `length` away from its base; a negative length points left.
    void arrow(double x, double y, double length, double half, Role role) {
        to.setFill(palette.of(role));
        to.fillPolygon(new double[] {x - length, x - length, x}, new double[] {y - half, y + half, y}, 3);
    }

    /// Slanting lines over a rectangle; `phase` keeps them in place while one pans.
    void hatch(double x, double y, double width, double height, double phase, Role role) {
        within(x, y, width, height, () -> {
            to.setStroke(palette.of(role));
            to.setLineWidth(1);
            double apart = 8;
            double start = x - height + Math.floorMod(Math.round(phase - x + height), (long) apart);
            to.beginPath();
            for (double at = start; at < x + width; at += apart) {
                to.moveTo(at, y + height);
                to.lineTo(at + height, y);
            }
            to.stroke();
        });
    }
}
