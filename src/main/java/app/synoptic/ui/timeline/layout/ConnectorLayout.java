package app.synoptic.ui.timeline.layout;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Source;
import app.synoptic.ui.timeline.index.EventTable;
import app.synoptic.ui.timeline.index.LaneTable;
import app.synoptic.ui.timeline.index.PlacedAttestation;
import app.synoptic.ui.timeline.index.PlacedConnector;
import app.synoptic.ui.timeline.scale.TimeScale;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Draws events through the lanes in view.
///
/// @param around where open ends fall
/// @param seen   the sources whose lanes are in view, top to bottom
record ConnectorLayout(EventTable table, ZoneId zone, TimeSpan around, List<Source> seen, Areas areas, TimeScale scale) {

    private static final double BELOW = 9;

    /// The line of the selected event.
    Connector selected(BestMark best, LabelObstacles writing) {
        return through(best, areas.rowY(best.row()), 0, writing);
    }

    /// The line of a contested event; it begins at its best reading, or below the cluster that counts it.
    Connector faint(PlacedConnector join, BestMark best, LabelObstacles writing) {
        return through(best, best.row() < 0 ? areas.rowY(areas.rows() - 1) + BELOW : areas.rowY(best.row()), join.beside(), writing);
    }

    private Connector through(BestMark best, double y, double beside, LabelObstacles writing) {
        Lanes placing = new Lanes(scale, List.of());
        List<ConnectorPoint> knots = new ArrayList<>();
        List<LaneMark> marks = new ArrayList<>();
        double line = joined(best, placing);
        knots.add(knot(-1, line + (best.row() < 0 ? beside : 0), y));
        for (int lane = 0; lane < seen.size(); lane++) {
            Source source = seen.get(lane);
            List<Attestation> all = table.event(best.event()).attestations();
            int[] told = IntStream.range(0, all.size()).filter(ordinal -> all.get(ordinal).source().equals(source.id())).toArray();
            int at = lane;
            List<LaneMark> own = IntStream.of(told).filter(ordinal -> all.get(ordinal).date() != null)
                    .mapToObj(ordinal -> placing.own(PlacedAttestation.of(table, best.event(), ordinal,
                            LaneTable.stretch(table, best.event(), all.get(ordinal), zone, around)), at,
                            table.stretch(best.event()).lasts() ? Long.MIN_VALUE : table.anchor(best.event()), line).beside(beside)).toList();
            marks.addAll(own);
            double middle = areas.laneY(lane);
            knots.add(own.isEmpty() ? new ConnectorPoint(lane, best.x(), middle, told.length == 0 ? ConnectorPoint.Meeting.SILENT : ConnectorPoint.Meeting.UNDATED)
                    : knot(lane, own.getFirst().x(), middle));
        }
        return Connector.of(best.event(), knots, marks, writing);
    }

    private double joined(BestMark best, Lanes placing) {
        if (!best.bar()) {
            return best.x();
        }
        return table.stretch(best.event()).lasts()
                ? Math.clamp(best.x(), Math.min(scale.left(), best.until()), best.until())
                : placing.seen(best.x(), best.until());
    }

    private ConnectorPoint knot(int lane, double x, double y) {
        ConnectorPoint.Meeting meeting = x < scale.left() ? ConnectorPoint.Meeting.EARLIER : x > scale.right() ? ConnectorPoint.Meeting.LATER : ConnectorPoint.Meeting.MARK;
        return new ConnectorPoint(lane, Math.clamp(x, scale.left(), scale.right()), y, meeting);
    }
}
