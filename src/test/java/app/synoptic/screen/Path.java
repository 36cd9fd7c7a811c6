package app.synoptic.screen;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// Where a mouse goes.
final class Path {

    private static final int MOST = 16;
    private static final double STEP = 12;

    private Path() {}

    /// The points that a mouse is seen at on its straight way, the last included: it sets out slowly, as a hand does, so that
    /// what it drags is still under it when that is noticed.
    static List<Point2D> from(Point2D start, Point2D end) {
        int steps = (int) Math.clamp(Math.ceil(start.distance(end) / STEP), 1, MOST);
        Stream<Point2D> first = IntStream.of(1, 2, 4, 6).filter(pixels -> pixels < start.distance(end)).mapToObj(pixels -> start.interpolate(end, pixels / start.distance(end)));
        Stream<Point2D> rest = IntStream.rangeClosed(1, steps).mapToObj(step -> start.interpolate(end, (double) step / steps));
        return Stream.concat(first, rest).toList();
    }

    /// What two rectangles have in common; the first, where they have nothing.
    static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return right < left || bottom < top ? one : new BoundingBox(left, top, right - left, bottom - top);
    }
}
