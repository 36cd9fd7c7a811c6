package app.synoptic.ui.timeline.paint;

import app.synoptic.ui.Messages;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.Knot;
import app.synoptic.ui.timeline.layout.Zigzag;

/// Draws the line that joins the selected event across the lanes.
final class JoinPainter {

    private final Pen pen;
    private final Frame frame;

    JoinPainter(Pen pen, Frame frame) {
        this.pen = pen;
        this.frame = frame;
    }

    void line(Zigzag zigzag) {
        for (Zigzag.Piece piece : zigzag.pieces()) {
            if (piece.passes()) {
                pen.line(piece.from().x(), piece.from().y(), piece.to().x(), piece.to().y(), 1.3, Role.SELECTED_RING, 2, 4);
            } else {
                pen.line(piece.from().x(), piece.from().y(), piece.to().x(), piece.to().y(), 1.6, Role.SELECTED_RING);
            }
        }
    }

    /// What the line meets besides marks in view.
    void ends(Zigzag zigzag) {
        for (Knot knot : zigzag.knots()) {
            switch (knot.meeting()) {
                case EARLIER -> pen.arrow(frame.scale().left() - 6, knot.y(), -9, 6, Role.SELECTED_RING);
                case LATER -> pen.arrow(frame.scale().right() + 6, knot.y(), 9, 6, Role.SELECTED_RING);
                case UNDATED -> pen.note(Messages.get("timeline.undated"), zigzag.xAt(knot) + 9, knot.y());
                case MARK, SILENT -> { }
            }
        }
    }
}
