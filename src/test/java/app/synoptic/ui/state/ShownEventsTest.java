package app.synoptic.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.find.FindResults;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownEventsTest {

    private static final Filter CONTESTED = Filter.NONE.withContestedOnly(true);

    private final OpenDossier open = Velden.open();
    private final Event strike = open.event(Velden.STRIKE).orElseThrow();

    @Test
    void ofTheNextStateLooksOnlyAtWhatTheChangeTouches() {
        OpenDossier next = agreed(open);
        Event curfew = open.event(Velden.CURFEW).orElseThrow();
        ShownEvents wrong = new ShownEvents(open, CONTESTED, FindResults.EVERYTHING, List.of(strike, curfew));

        assertThat(ShownEvents.of(open, CONTESTED, FindResults.EVERYTHING).events()).containsExactly(strike);
        assertThat(wrong.after(next, CONTESTED, FindResults.EVERYTHING).events()).containsExactly(curfew);
        assertThat(ShownEvents.of(open, CONTESTED, FindResults.EVERYTHING).after(next, CONTESTED, FindResults.EVERYTHING).events())
                .isEqualTo(ShownEvents.of(next, CONTESTED, FindResults.EVERYTHING).events());
    }

    @Test
    void looksAtAllUnderAnotherFilterOrInAnotherDossier() {
        ShownEvents lacking = new ShownEvents(open, CONTESTED, FindResults.EVERYTHING, List.of());
        Filter silent = Filter.NONE.with(Facet.SILENT, Set.of(Velden.HERALD.value()));

        assertThat(lacking.after(open, silent, FindResults.EVERYTHING)).isEqualTo(ShownEvents.of(open, silent, FindResults.EVERYTHING));
        OpenDossier other = Velden.open();
        assertThat(lacking.after(other, CONTESTED, FindResults.EVERYTHING)).isEqualTo(ShownEvents.of(other, CONTESTED, FindResults.EVERYTHING));
        assertThat(lacking.after(open, Filter.NONE, FindResults.EVERYTHING).events()).isEqualTo(open.dossier().events());
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
