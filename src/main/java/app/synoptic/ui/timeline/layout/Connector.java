package app.synoptic.ui.timeline.layout;

import java.util.ArrayList;
import java.util.List;

/// The line that joins an event across the lanes, so that differing dates are seen.
///
/// @param event   the event's index
/// @param knots   the best reading first, then every lane in view
/// @param marks   the event's own marks in the lanes
/// @param strokes what is drawn of the line: its pieces, without what would cross words
public record Connector(int event, List<ConnectorPoint> knots, List<LaneMark> marks, List<ConnectorStroke> strokes) {

    public Connector {
        knots = List.copyOf(knots);
        marks = List.copyOf(marks);
        strokes = List.copyOf(strokes);
    }

    /// The line through `knots`, broken where it would cross what is written.
    static Connector of(int event, List<ConnectorPoint> knots, List<LaneMark> marks, LabelObstacles writing) {
        return new Connector(event, knots, marks, pieces(knots).stream().flatMap(piece -> writing.spare(piece, event).stream()).toList());
    }

    /// From each knot that the line touches to the next, but not along the edge of what is seen.
    private static List<ConnectorStroke> pieces(List<ConnectorPoint> knots) {
        List<ConnectorStroke> pieces = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < knots.size(); i++) {
            ConnectorPoint knot = knots.get(i);
            if (knot.touches()) {
                if (last >= 0 && !alongEdge(knots.get(last), knot)) {
                    ConnectorPoint from = knots.get(last);
                    pieces.add(new ConnectorStroke(from.x(), from.y(), knot.x(), knot.y(), i - last > 1));
                }
                last = i;
            }
        }
        return pieces;
    }

    private static boolean alongEdge(ConnectorPoint from, ConnectorPoint to) {
        return Math.abs(from.x() - to.x()) < 1 && (from.meeting() != ConnectorPoint.Meeting.MARK || to.meeting() != ConnectorPoint.Meeting.MARK);
    }

    /// Whether there is anything of it to be seen where it belongs.
    boolean seen() {
        return !strokes.isEmpty() && knots.stream().anyMatch(knot -> knot.meeting() == ConnectorPoint.Meeting.MARK);
    }

    /// How far (`x`, `y`) is from the line, in pixels.
    public double distance(double x, double y) {
        return strokes.stream().mapToDouble(stroke -> stroke.distance(x, y)).min().orElse(Double.POSITIVE_INFINITY);
    }

    /// Where the line comes from that meets a mark; the mark's own x where none does.
    public double xBefore(LaneMark mark) {
        return knots.stream().filter(knot -> knot.touches() && knot.lane() < mark.lane()).reduce((_, last) -> last)
                .map(ConnectorPoint::x).orElse(mark.x());
    }

    /// Where the line is at the height of a knot it does not touch.
    public double xAt(ConnectorPoint passed) {
        return pieces(knots).stream().filter(piece -> piece.fromY() < passed.y() && passed.y() < piece.toY()).findFirst()
                .map(piece -> piece.fromX() + (piece.toX() - piece.fromX()) * (passed.y() - piece.fromY())
                        / (piece.toY() - piece.fromY()))
                .orElseGet(() -> knots.stream().filter(ConnectorPoint::touches).reduce((_, last) -> last).map(ConnectorPoint::x).orElse(passed.x()));
    }
}
