package app.synoptic.ui.timeline.layout;

import app.synoptic.ui.timeline.scale.Ticks;
import app.synoptic.ui.timeline.scale.TimeScale;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything one picture of the timeline shows, laid out; as much as there are pixels, however many events there are.
///
/// @param seen      the indexes of the sources whose lanes are in view, top to bottom
/// @param hidden    how many sources have no lane in view
/// @param first     how many of the others' lanes lie above those in view
/// @param apart     the lanes in view, from 0, between which and the one above a group begins or ends
/// @param derived   the lanes in view of sources that stand below what they derive from
/// @param rest      what those tell that have no lane at the top, where there are such
/// @param selected  the selected event's index; −1 if none is
/// @param best      best readings, the selected one last
/// @param lanes     what the sources date, the marks of the selected and the joined events apart
/// @param connector    the selected event's line
/// @param joins     the lines of other contested events, if they are asked for
public record Frame(TimeScale scale, Areas areas, Ticks ticks, Overview overview, List<Integer> seen, int hidden, int first, Set<Integer> apart, Set<Integer> derived,
                    @Nullable Density rest, int selected, List<BestMark> best, List<ClusterChip> chips, List<LaneMark> lanes, @Nullable Connector connector,
                    List<Connector> joins) {

    public Frame {
        seen = List.copyOf(seen);
        apart = Set.copyOf(apart);
        derived = Set.copyOf(derived);
        best = List.copyOf(best);
        chips = List.copyOf(chips);
        lanes = List.copyOf(lanes);
        joins = List.copyOf(joins);
    }
}
