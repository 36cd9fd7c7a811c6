package app.synoptic.ui.authoring;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.edit.EventEdits.SplitEvent;
import app.synoptic.edit.Slugs;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/// Which testimonies to an event are to be an event of their own, and what that is.
public final class SplitForm extends Form {

    private static final int LONGEST = 300;

    private final LongLine label;

    public SplitForm(OpenDossier open, Event event, ChangeSubmitter submitter, Runnable closing) {
        super(Messages.get("authoring.split", event.label()), submitter, closing);
        setId("split-form");
        label = new LongLine("split-label", event.label(), LONGEST);
        DateField date = new DateField("split-date", event.date(), open.dossier().zone(), DateLabels.yearFor(open.dossier()), null, true);
        Map<AttestationId, Attestation> all = event.attestations().stream().collect(Collectors.toMap(Attestation::id, Function.identity()));
        MultiChoice<AttestationId> going = new MultiChoice<>("split-testimonies", event.attestations().stream().map(Attestation::id).toList(),
                id -> words(open, Objects.requireNonNull(all.get(id))), Set.of());
        wide(new WrappingLabel(Messages.get("authoring.split.words"), "made"));
        row("authoring.split.going", going);
        row("authoring.label", label);
        row("authoring.date", date);
        int count = event.attestations().size();
        end(Bindings.createBooleanBinding(() -> label.soundProperty().get() && date.soundProperty().get() && going.countProperty().get() > 0
                        && going.countProperty().get() < count, label.soundProperty(), date.soundProperty(), going.countProperty()),
                () -> new SplitEvent(event.id(), going.chosen(), event.like(Slugs.event(label.words(), open.dossier()))
                        .label(label.words()).date(Objects.requireNonNull(date.date())).note(null).told(List.of(), Map.of()).build()));
    }

    private static String words(OpenDossier open, Attestation one) {
        String publisher = Publishers.of(open.dossier(), one.source());
        return one.date() == null ? publisher : publisher + " · " + DateLabels.ownShortly(one, open);
    }

    @Override
    public Node initialFocus() {
        return label.initialFocus();
    }
}
