package app.synoptic.ui.sources.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.synoptic.domain.SourceId;
import app.synoptic.ui.state.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaneArrangementTest {

    private static final SourceId A = new SourceId("a");
    private static final SourceId B = new SourceId("b");
    private static final SourceId C = new SourceId("c");
    private static final SourceId D = new SourceId("d");
    private static final List<SourceId> ALL = List.of(A, B, C, D);

    private final PaneArrangement arrangement = new PaneArrangement(ALL, Set.of());

    @Test
    void movesASourceBeforeAnotherOrToTheEnd() {
        assertThat(arrangement.moved(C, 0).order()).containsExactly(C, A, B, D);
        assertThat(arrangement.moved(A, 4).order()).containsExactly(B, C, D, A);
        assertThat(arrangement.moved(B, 1)).isEqualTo(arrangement);
        assertThat(arrangement.moved(B, 2)).isEqualTo(arrangement);
    }

    @Test
    void stepsOverHiddenSources() {
        PaneArrangement hiding = arrangement.hiding(B);

        assertThat(hiding.stepped(C, -1).shown()).containsExactly(C, A, D);
        assertThat(hiding.stepped(A, 1).shown()).containsExactly(C, A, D);
        assertThat(hiding.stepped(A, -1)).isEqualTo(hiding);
        assertThat(hiding.stepped(D, 1)).isEqualTo(hiding);
    }

    @Test
    void neverHidesTheLastOne() {
        PaneArrangement one = arrangement.hiding(A).hiding(B).hiding(C);

        assertThat(one.hiding(D)).isEqualTo(one);
        assertThat(one.showing(B).shown()).containsExactly(B, D);
        assertThat(one.showingAll()).isEqualTo(arrangement);
        assertThatIllegalArgumentException().isThrownBy(() -> new PaneArrangement(ALL, Set.copyOf(ALL)));
    }

    @Test
    void pinsWhatIsShownAndNothingThatIsHidden() {
        PaneArrangement pinned = arrangement.turningPin(B).turningPin(D);

        assertThat(pinned.pinned()).containsExactlyInAnyOrder(B, D);
        assertThat(pinned.turningPin(B).pinned()).containsExactly(D);
        assertThat(pinned.hiding(B).pinned()).containsExactly(D);
        assertThat(pinned.hiding(B).turningPin(B).hidden()).isEmpty();
        assertThat(pinned.moved(C, 0).showingAll().pinned()).isEqualTo(pinned.pinned());
        Settings settings = Settings.of(Map.of());
        pinned.keep(settings, "one");
        assertThat(PaneArrangement.kept(Settings.of(settings.kept()), "one", ALL)).isEqualTo(pinned);
    }

    @Test
    void stepsOverTheNeighbourInTheRow() {
        assertThat(arrangement.stepped(A, 1, List.of(A, D)).order()).containsExactly(B, C, D, A);
        assertThat(arrangement.stepped(D, -1, List.of(A, D)).order()).containsExactly(D, A, B, C);
        assertThat(arrangement.stepped(D, 1, List.of(A, D))).isEqualTo(arrangement);
        assertThat(arrangement.stepped(B, 1, List.of(A, D))).isEqualTo(arrangement);
    }

    @Test
    void isKeptForEachDossier() {
        Settings settings = Settings.of(Map.of());
        PaneArrangement changed = arrangement.moved(D, 0).hiding(B);
        changed.keep(settings, "one");
        Settings later = Settings.of(settings.kept());

        assertThat(PaneArrangement.kept(later, "one", ALL)).isEqualTo(changed);
        assertThat(PaneArrangement.kept(later, "another", ALL)).isEqualTo(arrangement);
    }

    @Test
    void knowsSourcesThatCameAndForgetsThoseThatWent() {
        Settings settings = Settings.of(Map.of());
        new PaneArrangement(List.of(B, C, A), Set.of(B)).keep(settings, "one");

        assertThat(PaneArrangement.kept(settings, "one", List.of(A, B, D)).order()).containsExactly(B, A, D);
        assertThat(PaneArrangement.kept(settings, "one", List.of(B)).shown()).containsExactly(B);
    }

    @Property
    void losesNoSource(@ForAll @IntRange(max = 3) int source, @ForAll @IntRange(min = -1, max = 5) int gap,
                       @ForAll @IntRange(max = 3) int away) {
        PaneArrangement moved = arrangement.hiding(ALL.get(away)).moved(ALL.get(source), gap);

        assertThat(moved.order()).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(moved.hidden()).containsExactly(ALL.get(away));
    }
}
