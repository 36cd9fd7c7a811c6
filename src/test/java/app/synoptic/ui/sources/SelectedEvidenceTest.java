package app.synoptic.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which of the sources in the row are looked at again after a change.
class SelectedEvidenceTest {

    private final OpenDossier open = Velden.open();
    private final Selection selection = new Selection();

    @Test
    void areThoseInWhoseTextEvidenceStandsOtherwise() {
        SourceText text = open.text(Velden.HERALD).orElseThrow();
        SourceText judged = text.with(Map.of(Velden.STRIKE, List.of(text.of(Velden.STRIKE).getFirst().withdrawn())), Map.of());
        Dossier dossier = open.dossier();
        OpenDossier after = open.after(dossier, Delta.between(dossier, dossier), Map.of(Velden.HERALD, judged), Set.of());

        assertThat(toldOtherwise(after)).hasValue(Set.of(Velden.HERALD));
    }

    @Test
    void areNoneWhereAnEventIsDescribedThatIsNotSelected() {
        selection.select(Velden.STRIKE);

        assertThat(toldOtherwise(described(Velden.open().event(Velden.TROOPS).orElseThrow()))).hasValue(Set.of());
        assertThat(SelectedEvidence.since(open, open, selection.focus())).hasValue(Set.of());
    }

    @Test
    void mayBeAllWhereWhatIsSelectedIsTouched() {
        selection.select(Velden.TROOPS);

        assertThat(toldOtherwise(described(open.event(Velden.TROOPS).orElseThrow()))).isEmpty();
    }

    @Test
    void mayBeAllWhereAnEventIsTouchedThatTheSelectedQuestionIsAbout() {
        selection.restore(new Focus(Velden.STRIKE, null, Velden.SOLDIERS));

        assertThat(toldOtherwise(described(open.event(Velden.TROOPS).orElseThrow()))).isEmpty();
    }

    @Test
    void mayBeAllInAnotherDossier() {
        assertThat(toldOtherwise(Velden.open())).isEmpty();
        assertThat(SelectedEvidence.since(null, open, selection.focus())).isEmpty();
    }

    private Optional<Set<SourceId>> toldOtherwise(OpenDossier next) {
        Focus focus = selection.focus();
        return SelectedEvidence.since(open, next, focus);
    }

    private OpenDossier described(Event event) {
        Event other = event.naming(List.of(), List.of("night"), List.of());
        Dossier dossier = open.dossier();
        Dossier next = dossier.with(dossier.sources(), dossier.events().stream().map(each -> each.id().equals(other.id()) ? other : each).toList(),
                dossier.questions());
        return open.after(next, Delta.between(dossier, next));
    }
}
