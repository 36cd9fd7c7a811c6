package app.synoptic.ui.timeline.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// In which order the sources want a lane where not all can have one.
///
/// @param leading  the indexes of those wanted at the top, first what is wanted most
/// @param unfolded whether the others have lanes, too, to scroll through
/// @param first    the first of the others' lanes to be in view
/// @param groups   in which order the others' lanes stand, and which of them together
public record LaneRanking(List<Integer> leading, boolean unfolded, int first, LaneGroups groups) {

    public LaneRanking {
        leading = List.copyOf(leading);
    }

    /// Of so many sources, in no groups.
    public LaneRanking(int sources, List<Integer> leading, boolean unfolded, int first) {
        this(leading, unfolded, first, LaneGroups.none(sources));
    }

    /// Of so many sources, none before another.
    public static LaneRanking of(int sources) {
        return new LaneRanking(sources, List.of(), false, 0);
    }

    /// How many sources there are.
    int sources() {
        return groups.order().size();
    }

    /// The indexes of those without a place at the top, in their order.
    ///
    /// @param places how many places there are at the top
    List<Integer> others(int places) {
        Set<Integer> top = new HashSet<>(leading.subList(0, Math.min(places, leading.size())));
        return groups.order().stream().filter(source -> !top.contains(source)).toList();
    }
}
