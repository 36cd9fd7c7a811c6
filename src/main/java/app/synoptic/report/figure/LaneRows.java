package app.synoptic.report.figure;

import java.util.ArrayList;
import java.util.List;

/// The rows of one lane, filled from the left: what does not fit beside the others goes below them.
final class LaneRows {

    private static final double GAP = 2;

    private final List<Double> ends = new ArrayList<>();

    /// Where something lies.
    record Place(double x, int row) {}

    /// A place for something `width` wide that may begin anywhere from `least` to `most`. Called from left to right.
    Place take(double least, double most, double width) {
        for (int row = 0; row < ends.size(); row++) {
            double x = Math.max(least, ends.get(row) + GAP);
            if (x <= Math.max(least, most)) {
                ends.set(row, x + width);
                return new Place(x, row);
            }
        }
        ends.add(least + width);
        return new Place(least, ends.size() - 1);
    }

    int count() {
        return Math.max(1, ends.size());
    }
}
