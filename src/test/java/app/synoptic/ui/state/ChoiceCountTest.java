package app.synoptic.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.find.FindResults;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceCountTest {

    private final OpenDossier open = Velden.open();

    @Test
    void countsOfTheNextStateOnlyWhatTheChangeTouches() {
        OpenDossier next = agreed(open);
        int all = contested(open, Filter.NONE).count();
        ChoiceCount wrong = new ChoiceCount(Facet.CONTESTED, "contested", open, Filter.NONE, FindResults.EVERYTHING, 1_000);

        assertThat(open.contested(Velden.STRIKE)).isTrue();
        assertThat(wrong.after(next, Filter.NONE, FindResults.EVERYTHING).count()).isEqualTo(999);
        assertThat(contested(open, Filter.NONE).after(next, Filter.NONE, FindResults.EVERYTHING)).isEqualTo(contested(next, Filter.NONE));
        assertThat(contested(next, Filter.NONE).count()).isEqualTo(all - 1);
    }

    @Test
    void countsAllUnderAnotherFilterOrInAnotherDossier() {
        Filter silent = Filter.NONE.with(Facet.SILENT, Set.of(Velden.HERALD.value()));
        ChoiceCount wrong = new ChoiceCount(Facet.CONTESTED, "contested", open, Filter.NONE, FindResults.EVERYTHING, 1_000);

        assertThat(wrong.after(open, silent, FindResults.EVERYTHING)).isEqualTo(contested(open, silent));
        OpenDossier other = Velden.open();
        assertThat(wrong.after(other, Filter.NONE, FindResults.EVERYTHING)).isEqualTo(contested(other, Filter.NONE));
    }

    private static ChoiceCount contested(OpenDossier state, Filter filter) {
        return ChoiceCount.of(Facet.CONTESTED, "contested", state, filter, FindResults.EVERYTHING);
    }

    /// The strike as one paper alone tells it.
    private static OpenDossier agreed(OpenDossier state) {
        Dossier dossier = state.dossier();
        Dossier next = dossier.with(dossier.sources(), dossier.events().stream().map(event -> event.id().equals(Velden.STRIKE)
                ? event.told(event.attestations().stream().filter(one -> one.source().equals(Velden.TIDINGS)).toList(), Map.of()) : event).toList(),
                dossier.questions());
        return state.after(next, Delta.between(dossier, next));
    }
}
