package app.synoptic.ui.authoring;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Phases;
import app.synoptic.edit.EventEdits.SetPhases;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/// Which events are phases of another.
public final class PhasesForm extends Form {

    private final MultiChoice<EventId> phases;

    public PhasesForm(OpenDossier open, Event whole, ChangeSubmitter submitter, Runnable closing) {
        super(Messages.get("authoring.phases", whole.label()), submitter, closing);
        setId("phases-form");
        Phases now = Phases.of(open.dossier().events());
        List<EventId> own = now.of(whole.id());
        List<EventId> others = open.dossier().events().stream().map(Event::id)
                .filter(id -> !id.equals(whole.id()) && !own.contains(id) && !now.within(whole.id(), id)).toList();
        phases = new MultiChoice<>("phases", Stream.concat(own.stream(), others.stream()).toList(), id -> words(open, id), Set.copyOf(own));
        wide(new WrappingLabel(Messages.get("authoring.phases.words"), "made"));
        wide(phases);
        end(Bindings.createBooleanBinding(() -> true), () -> new SetPhases(whole.id(), phases.chosen()));
    }

    private static String words(OpenDossier open, EventId id) {
        return open.event(id).map(event -> event.label() + " · " + DateLabels.shortly(event.date(), open)).orElse(id.value());
    }

    @Override
    public Node initialFocus() {
        return phases.initialFocus();
    }
}
