package app.synoptic.ui.timeline.layout;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.controls.sources.NameOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// In which order the lanes stand of sources that have no place at the top, and which of them stand together.
///
/// @param order  the indexes of all sources; those of a group follow each other
/// @param groups the number of the group of each source, by its index; a source that has a group to itself has −1
/// @param by     what makes a group
public record LaneGroups(List<Integer> order, List<Integer> groups, LaneGrouping by) {

    private static final int ALONE = -1;

    public LaneGroups {
        order = List.copyOf(order);
        groups = List.copyOf(groups);
    }

    /// None, among so many sources.
    static LaneGroups none(int sources) {
        return new LaneGroups(IntStream.range(0, sources).boxed().toList(), IntStream.range(0, sources).mapToObj(_ -> ALONE).toList(), LaneGrouping.NONE);
    }

    /// @param root of each source the one it goes back to, itself where it is taken from none
    public static LaneGroups of(List<Source> sources, LaneGrouping by, UnaryOperator<SourceId> root) {
        return switch (by) {
            case NONE -> none(sources.size());
            case PUBLISHER -> of(sources.stream().map(Source::publisher).toList(), byAlphabet(sources), by);
            case ORIGIN -> byOrigin(sources, root);
        };
    }

    private static List<Integer> byAlphabet(List<Source> sources) {
        NameOrder names = new NameOrder();
        Comparator<Integer> publisher = Comparator.comparing(index -> names.key(sources.get(index).publisher()));
        return IntStream.range(0, sources.size()).boxed()
                .sorted(publisher.thenComparing(index -> sources.get(index).publisher())).toList();
    }

    private static LaneGroups byOrigin(List<Source> sources, UnaryOperator<SourceId> root) {
        Map<SourceId, Integer> places = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            places.put(sources.get(i).id(), i);
        }
        List<Integer> roots = IntStream.range(0, sources.size()).mapToObj(index -> places.getOrDefault(root.apply(sources.get(index).id()), index)).toList();
        return of(roots, IntStream.range(0, sources.size()).boxed()
                .sorted(Comparator.<Integer>comparingInt(roots::get).thenComparing(index -> !roots.get(index).equals(index))).toList(), LaneGrouping.ORIGIN);
    }

    private static <K> LaneGroups of(List<K> keys, List<Integer> order, LaneGrouping by) {
        Map<K, Integer> counts = new HashMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        Map<K, Integer> numbers = new HashMap<>();
        List<Integer> groups = new ArrayList<>();
        for (K key : keys) {
            groups.add(counts.getOrDefault(key, 0) == 1 ? ALONE : numbers.computeIfAbsent(key, _ -> numbers.size()));
        }
        return new LaneGroups(order, groups, by);
    }

    /// Whether a group begins or ends between the lanes of two sources.
    boolean apart(int above, int below) {
        return !groups.get(above).equals(groups.get(below));
    }
}
