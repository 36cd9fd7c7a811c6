package app.synoptic.ui.timeline.paint;

import app.synoptic.ui.Messages;
import app.synoptic.ui.timeline.layout.Connector;
import app.synoptic.ui.timeline.layout.ConnectorPoint;
import app.synoptic.ui.timeline.layout.ConnectorStroke;
import app.synoptic.ui.timeline.layout.Frame;

/// Draws the lines that join events across the lanes.
final class ConnectorPainter {

    private final CanvasPen pen;
    private final Frame frame;

    ConnectorPainter(CanvasPen pen, Frame frame) {
        this.pen = pen;
        this.frame = frame;
    }

    /// The line of the selected event.
    void line(Connector connector) {
        line(connector, 1.6, Role.SELECTED_RING);
    }

    /// The line of another contested event.
    void faint(Connector connector, boolean hovered) {
        line(connector, hovered ? 1.6 : 1, hovered ? Role.INK : Role.JOIN);
    }

    private void line(Connector connector, double thick, Role role) {
        for (ConnectorStroke stroke : connector.strokes()) {
            if (stroke.passes()) {
                pen.line(stroke.fromX(), stroke.fromY(), stroke.toX(), stroke.toY(), thick, role, 2, 4);
            } else {
                pen.line(stroke.fromX(), stroke.fromY(), stroke.toX(), stroke.toY(), thick, role);
            }
        }
    }

    /// What the line meets besides marks in view.
    void ends(Connector connector) {
        for (ConnectorPoint knot : connector.knots()) {
            switch (knot.meeting()) {
                case EARLIER -> pen.arrow(frame.scale().left() - 6, knot.y(), -9, 6, Role.SELECTED_RING);
                case LATER -> pen.arrow(frame.scale().right() + 6, knot.y(), 9, 6, Role.SELECTED_RING);
                case UNDATED -> pen.note(Messages.get("timeline.undated"), connector.xAt(knot) + 9, knot.y());
                case MARK, SILENT -> { }
            }
        }
    }
}
