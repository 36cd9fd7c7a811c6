package app.synoptic.ui.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.origin.Independence;
import app.synoptic.domain.Name.Spellings;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LaneGroupsTest {

    private static Source source(int number, String publisher, int from) {
        SourceId origin = from < 0 ? null : new SourceId("s" + from);
        return new Source(new SourceId("s" + number), publisher, "Title", List.of(), "en", null, null, null, origin, null, null, null, ReadingProgress.UNREAD);
    }

    private static List<Source> published(String... publishers) {
        return IntStream.range(0, publishers.length).mapToObj(i -> source(i, publishers[i], -1)).toList();
    }

    private static List<Source> taken(List<Integer> from) {
        return IntStream.range(0, from.size()).mapToObj(i -> source(i, "Paper", from.get(i) < i ? from.get(i) : -1)).toList();
    }

    private static UnaryOperator<SourceId> roots(List<Source> sources) {
        return Independence.of(sources, Spellings.of(List.of()), _ -> false)::root;
    }

    @Test
    void thoseOfAPublisherStandTogetherByAlphabetInTheirOrder() {
        LaneGroups groups = LaneGroups.of(published("Tidings", "Écho", "courier", "Tidings", "Fairing"), LaneGrouping.PUBLISHER, UnaryOperator.identity());
        assertThat(groups.order()).containsExactly(2, 1, 4, 0, 3);
        assertThat(groups.apart(0, 3)).isFalse();
        assertThat(groups.apart(4, 0)).isTrue();
        assertThat(groups.apart(1, 4)).as("each alone").isFalse();
    }

    @Test
    void whatIsTakenFromASourceStandsBelowItHoweverManyStepsOff() {
        List<Source> sources = List.of(source(0, "A", 3), source(1, "B", -1), source(2, "C", 0), source(3, "D", -1), source(4, "E", 9));
        LaneGroups groups = LaneGroups.of(sources, LaneGrouping.ORIGIN, roots(sources));
        assertThat(groups.order()).containsExactly(1, 3, 0, 2, 4);
        assertThat(groups.apart(3, 2)).isFalse();
        assertThat(groups.apart(1, 3)).isTrue();
    }

    @Property
    void eachSourceStandsOnceAndGroupsAreInOnePiece(@ForAll @Size(max = 14) List<@IntRange(max = 13) Integer> from) {
        for (LaneGrouping by : LaneGrouping.values()) {
            LaneGroups groups = LaneGroups.of(taken(from), by, roots(taken(from)));
            assertThat(groups.order()).containsExactlyInAnyOrderElementsOf(IntStream.range(0, from.size()).boxed().toList());
            List<Integer> runs = new ArrayList<>();
            groups.order().stream().map(groups.groups()::get).filter(group -> group >= 0)
                    .filter(group -> runs.isEmpty() || !runs.getLast().equals(group)).forEach(runs::add);
            Set<Integer> distinct = new HashSet<>(runs);
            assertThat(runs).hasSameSizeAs(distinct);
        }
    }
}
