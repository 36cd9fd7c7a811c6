package app.synoptic.ui.timeline.index;

import app.synoptic.axis.Stretch;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.timeline.index.Contested.Case;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds a place for one line after another, so that each keeps clear of those before it in every lane it meets.
public final class ConnectorTracks {

    /// The least distance between two lines where they meet the same lane, in pixels.
    public static final double APART = 8;

    private static final int MOST = 4;
    private static final double EDGE = 4;

    private final EventTable table;
    private final double scale;
    private final Places best = new Places();
    private final Map<SourceId, Places> lanes = new HashMap<>();

    /// Places at least [#APART] from each other, hence no more than one in a cell of that width.
    private static final class Places {
        private final Map<Long, Double> byCell = new HashMap<>();

        boolean free(double x) {
            long cell = cell(x);
            for (long near = cell - 1; near <= cell + 1; near++) {
                Double other = byCell.get(near);
                if (other != null && Math.abs(other - x) < APART - 1e-6) {
                    return false;
                }
            }
            return true;
        }

        void take(double x) {
            byCell.put(cell(x), x);
        }

        private static long cell(double x) {
            return (long) Math.floor(x / APART);
        }
    }

    /// @param scale milliseconds per pixel
    ConnectorTracks(EventTable table, double scale) {
        this.table = table;
        this.scale = scale;
    }

    /// The line of an event, if there is a place for it.
    Optional<PlacedConnector> join(Case one) {
        for (int track = 0; track <= 2 * MOST; track++) {
            double beside = (track + 1) / 2 * APART * (track % 2 == 0 ? -1 : 1);
            if ((track == 0 || within(one, beside)) && free(one, beside)) {
                best.take(table.anchor(one.event()) / scale + beside);
                one.dated().forEach((source, dated) -> lanes.computeIfAbsent(source, _ -> new Places()).take(x(one, dated) + beside));
                return Optional.of(new PlacedConnector(one.event(), beside));
            }
        }
        return Optional.empty();
    }

    private boolean within(Case one, double beside) {
        return one.dated().values().stream().allMatch(dated -> dated.from() / scale + EDGE <= x(one, dated) + beside
                && x(one, dated) + beside <= dated.until() / scale - EDGE);
    }

    private boolean free(Case one, double beside) {
        return best.free(table.anchor(one.event()) / scale + beside) && one.dated().entrySet().stream().allMatch(dated -> {
            Places places = lanes.get(dated.getKey());
            return places == null || places.free(x(one, dated.getValue()) + beside);
        });
    }

    /// Where a line meets the lane of a source that dates its event so: at the best reading where the dating allows it.
    private double x(Case one, Stretch dated) {
        long moment = table.anchor(one.event());
        boolean allows = !table.stretch(one.event()).lasts() && dated.from() <= moment && moment < dated.until();
        return (dated.lasts() ? dated.from() : allows ? moment : dated.middle()) / scale;
    }
}
