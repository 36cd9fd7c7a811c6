package app.synoptic.ui.timeline;

import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.BestMark;
import app.synoptic.ui.timeline.layout.ClusterChip;
import app.synoptic.ui.timeline.layout.Density;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.LaneMark;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what lies at a place of a picture: what is drawn last is found first.
final class HitTester {

    private static final double REACH = 8;
    private static final double NEAR = 4;

    private final Frame frame;

    HitTester(Frame frame) {
        this.frame = frame;
    }

    Target at(double x, double y) {
        Areas areas = frame.areas();
        if (x < areas.left() - REACH) {
            return areas.tight() && y < areas.lanesTop() && inRows(x, y) instanceof Target.OnEvent event ? event : new Target.Gutter();
        }
        if (y >= areas.lanesBottom()) {
            return new Target.OnStrip(frame.overview().brush(frame.scale().span()).at(x));
        }
        Density rest = frame.rest();
        if (rest != null && areas.inRest(y)) {
            return line(x, y).orElseGet(() -> new Target.OnRest(rest.at(frame.scale().moment(x))));
        }
        Target here = areas.laneAt(y) >= 0 ? inLane(areas.laneAt(y), x) : inRows(x, y);
        return here instanceof Target.Ground || here instanceof Target.OnEvent && areas.laneAt(y) >= 0 && !onSign(areas.laneAt(y), x)
                ? line(x, y).orElse(here) : here;
    }

    /// The contested event whose line runs nearest.
    private Optional<Target> line(double x, double y) {
        return frame.joins().stream().filter(connector -> connector.distance(x, y) <= NEAR)
                .min(Comparator.comparingDouble(connector -> connector.distance(x, y))).map(connector -> new Target.OnEvent(connector.event()));
    }

    private Target inLane(int lane, double x) {
        return sign(lane, x).or(() -> marks(lane).filter(mark -> mark.stretched() && mark.from() <= x && x <= mark.until())
                        .min(Comparator.comparingDouble(mark -> mark.until() - mark.from())))
                .<Target>map(mark -> new Target.OnEvent(mark.testimony().event())).orElseGet(Target.Ground::new);
    }

    private boolean onSign(int lane, double x) {
        return sign(lane, x).isPresent();
    }

    private Optional<LaneMark> sign(int lane, double x) {
        return marks(lane).filter(mark -> mark.sign() && Math.abs(mark.x() - x) <= REACH)
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.x() - x)));
    }

    private Stream<LaneMark> marks(int lane) {
        return Stream.concat(Stream.concat(Stream.ofNullable(frame.connector()), frame.joins().stream())
                .flatMap(connector -> connector.marks().stream()), frame.lanes().stream()).filter(mark -> mark.lane() == lane);
    }

    private Target inRows(double x, double y) {
        Areas areas = frame.areas();
        Optional<BestMark> nearest = frame.best().reversed().stream()
                .filter(mark -> Math.abs(areas.rowY(mark.row()) - y) <= areas.rowHeight() / 2 && mark.left() - 2 <= x && x <= mark.right() + 2)
                .reduce((found, next) -> found.carries(next) ? next : found);
        if (nearest.isPresent()) {
            return new Target.OnEvent(nearest.get().event());
        }
        if (Math.abs(areas.rowY(areas.rows() - 1) - y) <= areas.rowHeight() / 2) {
            for (ClusterChip chip : frame.chips()) {
                if (chip.x() - 4 <= x && x <= chip.x() + chip.room()) {
                    return new Target.OnChip(chip);
                }
            }
        }
        return new Target.Ground();
    }
}
