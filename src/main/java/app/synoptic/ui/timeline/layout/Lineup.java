package app.synoptic.ui.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// In which order the sources want a lane where not all can have one.
///
/// @param sources  how many there are
/// @param leading  the indexes of those wanted at the top, first what is wanted most
/// @param unfolded whether the others have lanes, too, to scroll through
/// @param first    the first of the others' lanes to be in view
public record Lineup(int sources, List<Integer> leading, boolean unfolded, int first) {

    public Lineup {
        leading = List.copyOf(leading);
    }

    /// Of so many sources, none before another.
    public static Lineup of(int sources) {
        return new Lineup(sources, List.of(), false, 0);
    }

    /// The indexes of those without a place at the top, in the dossier's order.
    ///
    /// @param places how many places there are at the top
    List<Integer> others(int places) {
        List<Integer> others = new ArrayList<>(IntStream.range(0, sources).boxed().toList());
        others.removeAll(leading.subList(0, Math.min(places, leading.size())));
        return others;
    }
}
