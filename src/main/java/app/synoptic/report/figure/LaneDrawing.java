package app.synoptic.report.figure;

import app.synoptic.report.figure.Figure.Bar;
import app.synoptic.report.figure.Figure.Label;
import app.synoptic.report.figure.Figure.Line;
import app.synoptic.report.figure.Figure.Role;
import app.synoptic.report.figure.Figure.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One lane: its marks packed into rows, as shapes and labels, and where the middle of each mark is.
final class LaneDrawing {

    static final int ROW = 17;

    private record Reaching(Dated mark, double[] reach) {}

    private final double top;
    private final Scale scale;
    private final LaneRows rows = new LaneRows();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Map<String, double[]> middles = new HashMap<>();

    LaneDrawing(List<Dated> marks, Scale scale, double top) {
        this.top = top;
        this.scale = scale;
        marks.stream().map(mark -> new Reaching(mark, mark.reach(scale)))
                .sorted(Comparator.comparingDouble((Reaching one) -> one.reach()[0])
                        .thenComparing(Comparator.comparingDouble((Reaching one) -> one.reach()[1]).reversed())
                        .thenComparing(one -> one.mark().words())).forEach(one -> draw(one.mark(), one.reach()));
    }

    private void draw(Dated mark, double[] reach) {
        boolean momentary = mark.momentary();
        double chip = mark.chip();
        double width = momentary ? chip : Math.max(chip, reach[1] - reach[0] - 1);
        double last = scale.right() - width;
        double least = Math.min(reach[0] + 1, last);
        LaneRows.Place place = rows.take(least, momentary ? Math.min(last, reach[1] - chip - 1) : least, width);
        double y = top + place.row() * ROW + 1;
        double middle = y + Dated.height() / 2;
        if (momentary) {
            shapes.add(new Bar(mark.loose() ? Role.SOFT_MARK : Role.MARK, place.x(), y, chip, Dated.height()));
        } else {
            stretch(mark, place.x(), y, width);
        }
        middles.put(mark.target(), new double[] {place.x() + chip / 2, middle});
        labels.add(new Label(Role.NUMBER, (int) Math.round(place.x()), (int) Math.round(y), (int) chip, (int) Dated.height(),
                mark.words(), mark.target().isEmpty() ? null : mark.target()));
    }

    private void stretch(Dated mark, double x, double y, double width) {
        double chip = mark.chip();
        double middle = y + Dated.height() / 2;
        double right = x + width;
        if (right > x + chip + 1) {
            shapes.add(new Line(mark.loose() ? Role.LOOSE_END : Role.RULE, x + chip, middle, right, middle));
        }
        if (right > x + chip + 1 && !mark.openEnd()) {
            shapes.add(new Line(Role.RULE, right, y + 2, right, y + Dated.height() - 2));
        }
        shapes.add(new Bar(mark.loose() ? Role.SOFT_MARK : Role.MARK, x, y, chip, Dated.height()));
    }

    int height() {
        return rows.count() * ROW + 6;
    }

    List<Shape> shapes() {
        return shapes;
    }

    List<Label> labels() {
        return labels;
    }

    /// The middle of the mark that leads to `target`, x and y; none where there is no such mark.
    Map<String, double[]> middles() {
        return middles;
    }
}
