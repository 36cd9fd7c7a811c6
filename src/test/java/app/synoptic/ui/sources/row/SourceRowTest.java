package app.synoptic.ui.sources.row;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceRowTest {

    private final SourceRow row = new SourceRow();
    private PaneArrangement arrangement = new PaneArrangement(ids(0, 1, 2, 3, 4, 5, 6, 7), Set.of());

    @BeforeEach
    void fit() {
        row.fit(3);
        row.arrange(arrangement);
    }

    @Test
    void namesAllWhileNothingIsLookedAtAndElseThoseThatTellAndThoseThatAreOpen() {
        assertThat(row.open()).isEqualTo(ids(0, 1, 2));
        assertThat(row.names()).isEqualTo(arrangement.order());
        look("strike", 5);
        assertThat(row.open()).isEqualTo(ids(0, 1, 5));
        assertThat(row.names()).isEqualTo(ids(0, 1, 5));
        look("curfew", 3, 4, 5, 6);
        assertThat(row.open()).isEqualTo(ids(3, 4, 5));
        assertThat(row.names()).isEqualTo(ids(3, 4, 5, 6));
    }

    @Test
    void keepsWhatWasOpenedByHandUntilSomethingElseIsLookedAt() {
        look("curfew", 3, 4, 5, 6);
        row.open(id(0));
        assertThat(row.open()).isEqualTo(ids(0, 4, 5));
        look("curfew", 3, 4, 5, 6);
        assertThat(row.open()).isEqualTo(ids(0, 4, 5));
        look("strike", 3, 4, 5);
        assertThat(row.open()).isEqualTo(ids(3, 4, 5));
    }

    @Test
    void leadsWithWhatIsOpenAndAfterItWhatIsPinnedAndHasNoPane() {
        assertThat(row.leadingProperty().get()).isEqualTo(ids(0, 1, 2));
        for (int pinned : List.of(4, 5, 6, 7)) {
            arrange(arrangement.turningPin(id(pinned)));
        }
        look("strike", 0);
        assertThat(row.leadingProperty().get()).hasSize(4).containsAll(ids(4, 5, 6, 7)).startsWith(row.open().toArray(SourceId[]::new));
        row.clear();
        assertThat(row.leadingProperty().get()).isEmpty();
    }

    @Test
    void letsAHiddenSourceVisitUntilSomethingElseIsLookedAt() {
        arrange(arrangement.hiding(id(7)));
        look("curfew", 0, 1, 2);
        row.open(id(7));
        assertThat(row.open()).contains(id(7));
        look("strike", 0, 1, 2);
        assertThat(row.names()).isEqualTo(ids(0, 1, 2));
    }

    @Test
    void takesWhatIsHiddenAwayAtOnceThoughItWasOpenedByHand() {
        look("curfew", 0, 1, 2);
        row.open(id(7));
        arrange(arrangement.hiding(id(7)));
        assertThat(row.open()).isEqualTo(ids(0, 1, 2));
    }

    @Test
    void doesNotCloseAtOnceWhatIsPinnedNoLonger() {
        arrange(arrangement.turningPin(id(7)));
        look("curfew", 0, 1, 2);
        assertThat(row.open()).isEqualTo(ids(0, 1, 7));
        arrange(arrangement.turningPin(id(7)));
        assertThat(row.open()).isEqualTo(ids(0, 1, 7));
        look("strike", 0, 1, 2);
        assertThat(row.open()).isEqualTo(ids(0, 1, 2));
    }

    @Test
    void isCompleteWhereAllAreOpen() {
        assertThat(row.complete()).isFalse();
        row.fit(8);
        assertThat(row.complete()).isTrue();
        arrange(arrangement.hiding(id(3)));
        assertThat(row.complete()).isFalse();
    }

    private void arrange(PaneArrangement next) {
        arrangement = next;
        row.arrange(next);
    }

    private void look(String matter, int... telling) {
        row.look(matter, Optional.of(Set.copyOf(ids(telling))));
    }

    private static List<SourceId> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(SourceRowTest::id).toList();
    }

    private static SourceId id(int number) {
        return new SourceId("s" + number);
    }
}
