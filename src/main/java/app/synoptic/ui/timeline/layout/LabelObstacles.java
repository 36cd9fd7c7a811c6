package app.synoptic.ui.timeline.layout;

import app.synoptic.ui.timeline.index.LabelRoom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is written among the best readings, so that no line runs through it.
final class LabelObstacles {

    private static final double HALF = 8;
    private static final double CLEAR = 3;

    private final List<Box> boxes = new ArrayList<>();

    /// The room of an event's words; of a cluster's words, if `event` is −1.
    private record Box(int event, double left, double top, double right, double bottom) {}

    private record Range(double from, double to) {}

    LabelObstacles(Areas areas, List<BestMark> best, List<ClusterChip> chips) {
        for (BestMark mark : best) {
            if (mark.labelRoom() > 0) {
                double left = mark.bar() ? mark.labelX() : Math.min(mark.labelX(), mark.x() - LabelRoom.MARK);
                box(mark.event(), left, Math.max(mark.labelX() + mark.labelRoom(), mark.bar() ? 0 : mark.x() + LabelRoom.MARK),
                        areas.rowY(mark.row()));
            }
        }
        chips.forEach(chip -> box(-1, chip.x(), chip.x() + chip.room() + CLEAR, areas.rowY(areas.rows() - 1)));
    }

    private void box(int event, double left, double right, double y) {
        boxes.add(new Box(event, left - CLEAR, y - HALF, right + CLEAR, y + HALF));
    }

    /// What of a line of `event` crosses no words but its own.
    List<ConnectorStroke> spare(ConnectorStroke line, int event) {
        List<Range> crossed = new ArrayList<>();
        for (Box box : boxes) {
            if (box.event() != event) {
                Range x = within(line.fromX(), line.toX(), box.left(), box.right());
                Range y = within(line.fromY(), line.toY(), box.top(), box.bottom());
                double from = Math.max(x.from(), y.from());
                double to = Math.min(x.to(), y.to());
                if (from < to) {
                    crossed.add(new Range(from, to));
                }
            }
        }
        crossed.sort(Comparator.comparingDouble(Range::from));
        List<ConnectorStroke> spared = new ArrayList<>();
        double at = 0;
        for (Range range : crossed) {
            if (range.from() > at) {
                spared.add(part(line, at, range.from()));
            }
            at = Math.max(at, range.to());
        }
        if (at < 1) {
            spared.add(part(line, at, 1));
        }
        return spared;
    }

    /// The shares of a way from `from` to `to` that lie between `low` and `high`, within 0 and 1.
    private static Range within(double from, double to, double low, double high) {
        if (Math.abs(to - from) < 1e-9) {
            return low < from && from < high ? new Range(0, 1) : new Range(1, 0);
        }
        double one = (low - from) / (to - from);
        double other = (high - from) / (to - from);
        return new Range(Math.max(0, Math.min(one, other)), Math.min(1, Math.max(one, other)));
    }

    private static ConnectorStroke part(ConnectorStroke line, double from, double to) {
        double dx = line.toX() - line.fromX();
        double dy = line.toY() - line.fromY();
        return new ConnectorStroke(line.fromX() + from * dx, line.fromY() + from * dy, line.fromX() + to * dx, line.fromY() + to * dy,
                line.passes());
    }
}
