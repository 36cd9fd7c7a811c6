package app.synoptic.ui.timeline.paint;

import app.synoptic.ui.Messages;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.Knot;
import app.synoptic.ui.timeline.layout.Zigzag;

/// Draws the lines that join events across the lanes.
final class JoinPainter {

    private final Pen pen;
    private final Frame frame;

    JoinPainter(Pen pen, Frame frame) {
        this.pen = pen;
        this.frame = frame;
    }

    /// The line of the selected event.
    void line(Zigzag zigzag) {
        line(zigzag, 1.6, Role.SELECTED_RING);
    }

    /// The line of another contested event.
    void faint(Zigzag zigzag, boolean hovered) {
        line(zigzag, hovered ? 1.6 : 1, hovered ? Role.INK : Role.JOIN);
    }

    private void line(Zigzag zigzag, double thick, Role role) {
        for (Zigzag.Stroke stroke : zigzag.strokes()) {
            if (stroke.passes()) {
                pen.line(stroke.fromX(), stroke.fromY(), stroke.toX(), stroke.toY(), thick, role, 2, 4);
            } else {
                pen.line(stroke.fromX(), stroke.fromY(), stroke.toX(), stroke.toY(), thick, role);
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
