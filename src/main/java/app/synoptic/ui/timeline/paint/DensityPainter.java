package app.synoptic.ui.timeline.paint;

import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.Density;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.scale.TimeScale;

/// Draws how many testimonies the sources without a lane of their own give, a bar for a step of time; the highest in view
/// fills the strip, unless it stands for only a few. The dark share is to events on which the sources contradict each other.
final class DensityPainter {

    private static final double FOOT = 3;
    private static final double NUMBER = 12;
    private static final double LEAST = 2;
    private static final int FEW = 4;

    private final CanvasPen pen;
    private final Frame frame;

    DensityPainter(CanvasPen pen, Frame frame) {
        this.pen = pen;
        this.frame = frame;
    }

    void paint() {
        Density rest = frame.rest();
        if (rest == null) {
            return;
        }
        Areas areas = frame.areas();
        TimeScale scale = frame.scale();
        double foot = areas.restTop() + areas.rest() - FOOT;
        double most = areas.rest() - FOOT - NUMBER;
        int highest = rest.bars().stream().mapToInt(Density.Bar::count).reduce(FEW, Math::max);
        for (Density.Bar bar : rest.bars()) {
            double left = Math.max(scale.left(), Math.round(scale.x(bar.from())) + 1);
            double right = Math.min(scale.right(), Math.round(scale.x(bar.until())));
            if (right <= left) {
                continue;
            }
            double height = Math.max(LEAST, Math.round(most * bar.count() / highest));
            double dark = bar.contested() == 0 ? 0 : Math.max(LEAST, Math.round(height * bar.contested() / bar.count()));
            pen.fill(left, foot - height, right - left, height - dark, 0, Role.BAR);
            pen.fill(left, foot - dark, right - left, dark, 0, Role.MARK);
            String number = String.valueOf(bar.count());
            double width = pen.type().small().width(number);
            if (width + 2 <= right - left) {
                pen.text(number, (left + right - width) / 2, foot - height - NUMBER / 2, pen.type().small(), Role.INK_FAINT);
            }
        }
        pen.level(scale.left(), scale.right(), foot, Role.LINE_STRONG);
    }
}
