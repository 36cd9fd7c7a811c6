package app.synoptic.ui.authoring;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.edit.Edit;
import app.synoptic.edit.TestimonyEdits.RemoveEvidence;
import app.synoptic.edit.TestimonyEdits.RemoveTestimony;
import app.synoptic.edit.TestimonyEdits.Testify;
import app.synoptic.edit.phrase.DatePhrase;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumChoice;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.state.OpenDossier;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How one source testifies to an event: when it says it was, how it dates, on whose word, and by which words.
public final class TestimonyForm extends Form {

    private final Attestation before;
    private final DateField date;
    private final ChoiceBox<Optional<PartOfDay>> part = new ChoiceBox<>();
    private final EnumChoice<Dating> dating;
    private final EnumChoice<Stance> stance;
    private final TextField saidBy;
    private final EnumChoice<Strength> strength;
    private final TextArea note;

    /// @param moved is run where the testimony is to go to another event
    public TestimonyForm(OpenDossier open, Event event, Attestation before, Runnable moved, ChangeSubmitter submitter, Runnable closing) {
        Dossier dossier = open.dossier();
        super(Messages.get("authoring.testimony", Publishers.of(dossier, before.source()), event.label()),
                submitter, closing);
        this.before = before;
        setId("testimony-form");
        date = new DateField("testimony-date", before.date(), dossier.zone(), DateLabels.yearFor(dossier),
                day(dossier.source(before.source()).map(Source::published).orElse(null), dossier), false);
        parts();
        dating = new EnumChoice<>(Dating.class, before.dating() == null ? Dating.EXPLICIT : before.dating(), Messages.get("authoring.dating"), _ -> { });
        stance = new EnumChoice<>(Stance.class, before.stance(), Messages.get("authoring.stance"), _ -> { });
        strength = new EnumChoice<>(Strength.class, before.strength(), Messages.get("authoring.strength"), _ -> { });
        saidBy = line("testimony-said-by", before.saidBy());
        saidBy.setPromptText(Messages.get("authoring.said-by.prompt"));
        Completion.of(saidBy, NameSuggestions.speakers(dossier));
        note = lines("testimony-note", before.note());
        row("authoring.its-date", date);
        row("authoring.part", part);
        row("authoring.dating", dating);
        row("authoring.stance", stance);
        row("authoring.said-by", saidBy);
        row("authoring.strength", strength);
        row("authoring.note", note);
        open.text(before.source()).map(text -> new CitedPassages(text, text.of(event.id()), before.id(), piece -> new RemoveEvidence(event.id(), piece), this::makeNow))
                .filter(cited -> !cited.empty()).ifPresent(cited -> row("authoring.evidence", cited));
        Button move = new Button(Messages.get("authoring.testimony.move"));
        move.setId("testimony-move");
        move.setOnAction(_ -> {
            close();
            moved.run();
        });
        end(date.soundProperty(), () -> new Testify(event.id(), now()),
                button("testimony-remove", "authoring.testimony.remove", () -> new RemoveTestimony(event.id(), before.id())), move);
    }

    private void parts() {
        part.getItems().add(Optional.empty());
        for (PartOfDay one : PartOfDay.values()) {
            part.getItems().add(Optional.of(one));
        }
        part.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<PartOfDay> value) {
                return value == null || value.isEmpty() ? Messages.get("authoring.part.none") : EnumWords.of(value.get());
            }

            @Override
            public Optional<PartOfDay> fromString(String words) {
                throw new UnsupportedOperationException("it is chosen, never typed");
            }
        });
        part.setId("testimony-part");
        part.setValue(Optional.ofNullable(before.part()));
        date.field().textProperty().subscribe((_, _) -> Optional.ofNullable(date.phrase()).map(DatePhrase::part)
                .ifPresent(named -> part.setValue(Optional.of(named))));
    }

    private void makeNow(Edit edit) {
        make(() -> edit);
    }

    static @Nullable LocalDate day(@Nullable Edtf published, Dossier dossier) {
        var from = published == null ? null : published.bounds(dossier.zone()).from();
        return from == null ? null : from.atZone(dossier.zone()).toLocalDate();
    }

    private Attestation now() {
        Edtf when = date.date();
        return new Attestation(before.id(), before.source(), when, when == null ? null : part.getValue().orElse(null),
                when == null ? null : dating.getValue(), when == null ? null : before.zone(), stance.getValue(), typed(saidBy),
                strength.getValue(), typed(note), before.proposed());
    }

    @Override
    public Node initialFocus() {
        return date.field();
    }
}
