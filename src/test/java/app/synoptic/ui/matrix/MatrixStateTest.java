package app.synoptic.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.ui.ManyPapers;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MatrixStateTest {

    private static final OpenDossier MANY = ManyPapers.of(60);
    private static final SourceColumns OWN = SourceColumns.of(MANY, MatrixSources.ALL, List.of());

    @Property(tries = 60)
    void theMarkedSourceIsFollowedToWhereItStandsNow(@ForAll @IntRange(max = 59) int at, @ForAll SourceOrder order) {
        MatrixState marked = MatrixState.EMPTY.wide(1100).of(MANY, OWN).marking(at);
        Source source = marked.sources().get(at);
        MatrixState next = marked.of(MANY, SourceColumns.of(MANY, MatrixSources.ALL.with(order), List.of()));

        assertThat(next.sources().get(next.marked())).isEqualTo(source);
        assertThat(next.columns().x(next.marked())).isGreaterThanOrEqualTo(next.columns().start() - 1e-6);
        assertThat(next.columns().x(next.marked()) + next.columns().cell()).isLessThanOrEqualTo(1100 + 1e-6);
    }

    @Test
    void anotherDossierBeginsAtItsFirstSourceWithNoneMarked() {
        MatrixState state = MatrixState.EMPTY.wide(1100).of(MANY, OWN).marking(59);
        assertThat(state.columns().offset()).isPositive();
        MatrixState other = state.of(Velden.open(), SourceColumns.of(Velden.open(), MatrixSources.ALL, List.of()));

        assertThat(other.marked()).isEqualTo(-1);
        assertThat(other.columns().offset()).isZero();
    }

    @Test
    void aSourceThatHasNoColumnAnyLongerIsNotMarked() {
        assertThat(MatrixState.EMPTY.of(MANY, OWN).marking(3).of(MANY, SourceColumns.of(MANY, MatrixSources.ALL.telling(true), List.of())).marked()).isEqualTo(-1);
    }
}
