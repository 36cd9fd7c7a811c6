package app.synoptic.ui.sources.row;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaneRowTest {

    @Test
    void opensAllWhereAllFit() {
        assertThat(PaneRow.fitting(1340)).isEqualTo(5);
        assertThat(row(5, 5, ids(1), ids()).open(ids())).isEqualTo(ids(0, 1, 2, 3, 4));
    }

    @Test
    void opensAtLeastOneHoweverNarrowTheRow() {
        assertThat(PaneRow.fitting(100)).isEqualTo(1);
    }

    @Test
    void leavesTheSilentSourceAsideWhereOneMustGiveWay() {
        assertThat(row(5, 4, ids(0, 2, 3, 4), ids()).open(ids())).isEqualTo(ids(0, 2, 3, 4));
    }

    @Test
    void leavesTheLastAsideWhereAllSpeak() {
        assertThat(row(5, 4, ids(0, 1, 2, 3, 4), ids()).open(ids())).isEqualTo(ids(0, 1, 2, 3));
    }

    @Test
    void givesEachThatComesThePlaceOfTheNearestThatIsNotWanted() {
        assertThat(row(40, 4, ids(7), ids()).open(ids(10, 20, 25, 30))).isEqualTo(ids(7, 20, 25, 30));
        assertThat(row(40, 4, ids(39, 20), ids()).open(ids(10, 20, 25, 30))).isEqualTo(ids(10, 20, 25, 39));
    }

    @Test
    void movesNothingWhereWhatIsWantedIsOpenAlready() {
        assertThat(row(40, 4, ids(20, 25), ids()).open(ids(10, 20, 25, 30))).isEqualTo(ids(10, 20, 25, 30));
    }

    @Test
    void keepsWhatIsPinned() {
        assertThat(row(40, 3, ids(1, 2, 3, 4), ids(33)).open(ids())).isEqualTo(ids(1, 2, 33));
        assertThat(row(40, 3, ids(1), ids(30, 31, 32, 33)).open(ids())).as("one place is left to others").isEqualTo(ids(1, 30, 31));
    }

    @Test
    void opensOneMoreInPlaceOfOneOther() {
        assertThat(row(40, 4, ids(0, 1, 2, 3, 30), ids(3)).opening(source(30), ids(0, 1, 2, 3))).isEqualTo(ids(0, 1, 3, 30));
        assertThat(row(40, 4, ids(0, 2, 3), ids()).opening(source(30), ids(0, 1, 2, 3))).isEqualTo(ids(0, 2, 3, 30));
        assertThat(row(2, 1, ids(0), ids(0)).opening(source(1), ids(0))).isEqualTo(ids(1));
    }

    @Test
    void stepsAlongTheRowButForWhatIsPinned() {
        PaneRow row = row(40, 3, ids(1, 2, 3, 4, 5), ids(2));
        assertThat(row.stepped(1, ids(1, 2, 3, 4, 5), ids(1, 2, 3))).isEqualTo(ids(2, 3, 4));
        assertThat(row.stepped(-1, ids(1, 2, 3, 4, 5), ids(2, 4, 5))).isEqualTo(ids(2, 3, 4));
        assertThat(row.stepped(1, ids(1, 2, 3, 4, 5), ids(2, 4, 5))).isEqualTo(ids(2, 4, 5));
    }

    @Property
    void opensAsManyAsFitTheWantedFirstInOrder(@ForAll @IntRange(min = 1, max = 500) int sources, @ForAll @IntRange(min = 1, max = 9) int places,
                                               @ForAll long seed) {
        Random random = new Random(seed);
        List<SourceId> wanted = some(sources, random);
        List<SourceId> pinned = some(sources, random).stream().limit(places - 1).toList();
        List<SourceId> before = some(sources, random).stream().limit(places).toList();
        PaneRow row = row(sources, places, wanted, pinned);

        List<SourceId> open = row.open(before);

        assertThat(open).hasSize(Math.min(sources, places)).isSubsetOf(row.order()).isSortedAccordingTo((one, other) ->
                row.order().indexOf(one) - row.order().indexOf(other));
        assertThat(open).containsAll(pinned);
        Set<SourceId> liked = new HashSet<>(wanted);
        liked.addAll(pinned);
        if (!liked.containsAll(open)) {
            assertThat(open).as("nothing else is open while one that is wanted is not").containsAll(liked);
        }
        assertThat(row.open(open)).as("nothing moves without a reason").isEqualTo(open);
    }

    @Property
    void reachesEverySourceOfTheRowByStepping(@ForAll @IntRange(min = 1, max = 60) int sources, @ForAll @IntRange(min = 1, max = 6) int places,
                                              @ForAll long seed) {
        Random random = new Random(seed);
        PaneRow row = row(sources, places, some(sources, random), some(sources, random).stream().limit(2).toList());
        List<SourceId> open = row.open(some(sources, random).stream().limit(places).toList());
        Set<SourceId> seen = new HashSet<>(open);
        for (int step : new int[] {-1, 1}) {
            for (List<SourceId> next = row.stepped(step, row.order(), open); !next.equals(open); next = row.stepped(step, row.order(), open)) {
                open = next;
                seen.addAll(open);
            }
        }
        assertThat(seen).containsAll(row.order().stream().filter(source -> !row.pinned().contains(source)).toList());
    }

    private static List<SourceId> some(int sources, Random random) {
        return IntStream.range(0, sources).filter(_ -> random.nextInt(4) == 0).mapToObj(PaneRowTest::source).toList();
    }

    private static PaneRow row(int sources, int places, List<SourceId> wanted, List<SourceId> pinned) {
        return new PaneRow(Stream.iterate(0, n -> n + 1).limit(sources).map(PaneRowTest::source).toList(), Set.copyOf(wanted), Set.copyOf(pinned), places);
    }

    private static List<SourceId> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(PaneRowTest::source).toList();
    }

    private static SourceId source(int number) {
        return new SourceId("s" + number);
    }
}
