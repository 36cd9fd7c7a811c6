package app.synoptic.ui.timeline.layout;

import java.util.ArrayList;
import java.util.List;

/// The line that joins the selected event across the lanes, so that differing dates are seen.
///
/// @param knots the best reading first, then every lane in view
/// @param marks the selected event's own marks in the lanes
public record Zigzag(List<Knot> knots, List<LaneMark> marks) {

    /// A straight piece of the line.
    ///
    /// @param passes whether it passes a lane that says nothing
    public record Piece(Knot from, Knot to, boolean passes) {}

    public Zigzag {
        knots = List.copyOf(knots);
        marks = List.copyOf(marks);
    }

    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < knots.size(); i++) {
            if (knots.get(i).touches()) {
                if (last >= 0) {
                    pieces.add(new Piece(knots.get(last), knots.get(i), i - last > 1));
                }
                last = i;
            }
        }
        return pieces;
    }

    /// Where the line is at the height of a knot it does not touch.
    public double xAt(Knot passed) {
        return pieces().stream().filter(piece -> piece.from().y() < passed.y() && passed.y() < piece.to().y()).findFirst()
                .map(piece -> piece.from().x() + (piece.to().x() - piece.from().x()) * (passed.y() - piece.from().y())
                        / (piece.to().y() - piece.from().y()))
                .orElseGet(() -> knots.stream().filter(Knot::touches).reduce((_, last) -> last).map(Knot::x).orElse(passed.x()));
    }
}
