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
import app.synoptic.edit.DatePhrase;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumChoice;
import app.synoptic.ui.controls.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How one source testifies to an event: when it says it was, how it dates, on whose word.
public final class TestimonyForm extends Form {

    private final Attestation before;
    private final DateField date;
    private final ChoiceBox<Optional<PartOfDay>> part = new ChoiceBox<>();
    private final EnumChoice<Dating> dating;
    private final EnumChoice<Stance> stance;
    private final TextField saidBy = new TextField();
    private final EnumChoice<Strength> strength;
    private final TextArea note = new TextArea();

    /// @param saved   is given what it says from now on
    /// @param removed is run where the testimony is to be taken away
    /// @param closing is run when a person has done
    public TestimonyForm(Dossier dossier, Event event, Attestation before, Consumer<Attestation> saved, Runnable removed, Runnable closing) {
        super(Messages.get("authoring.testimony", dossier.source(before.source()).map(Source::publisher).orElse(before.source().value()), event.label()));
        this.before = before;
        setId("testimony-form");
        Edtf published = dossier.source(before.source()).map(Source::published).orElse(null);
        date = new DateField("testimony-date", before.date(), dossier.zone(), year(dossier), published == null ? null : day(published, dossier), false);
        part.getItems().add(Optional.empty());
        for (PartOfDay one : PartOfDay.values()) {
            part.getItems().add(Optional.of(one));
        }
        part.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<PartOfDay> value) {
                return value == null || value.isEmpty() ? Messages.get("authoring.part.none") : Words.of(value.get());
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
        dating = new EnumChoice<>(Dating.class, before.dating() == null ? Dating.EXPLICIT : before.dating(), Messages.get("authoring.dating"), _ -> { });
        stance = new EnumChoice<>(Stance.class, before.stance(), Messages.get("authoring.stance"), _ -> { });
        strength = new EnumChoice<>(Strength.class, before.strength(), Messages.get("authoring.strength"), _ -> { });
        saidBy.setText(before.saidBy() == null ? "" : before.saidBy());
        saidBy.setPromptText(Messages.get("authoring.said-by.prompt"));
        note.setText(before.note() == null ? "" : before.note());
        note.setPrefRowCount(2);
        note.setWrapText(true);
        row("authoring.its-date", date);
        row("authoring.part", part);
        row("authoring.dating", dating);
        row("authoring.stance", stance);
        row("authoring.said-by", saidBy);
        row("authoring.strength", strength);
        row("authoring.note", note);
        Button remove = new Button(Messages.get("authoring.testimony.remove"));
        remove.setId("testimony-remove");
        remove.setOnAction(_ -> {
            closing.run();
            removed.run();
        });
        end(Bindings.createBooleanBinding(() -> date.soundProperty().get(), date.soundProperty()), () -> saved.accept(now()), closing, remove);
    }

    private static @Nullable LocalDate day(Edtf published, Dossier dossier) {
        var from = published.bounds(dossier.zone()).from();
        return from == null ? null : from.atZone(dossier.zone()).toLocalDate();
    }

    private Attestation now() {
        Edtf when = date.date();
        return new Attestation(before.id(), before.source(), when, when == null ? null : part.getValue().orElse(null),
                when == null ? null : dating.getValue(), when == null ? null : before.zone(), stance.getValue(),
                saidBy.getText().isBlank() ? null : saidBy.getText().strip(), strength.getValue(),
                note.getText().isBlank() ? null : note.getText().strip());
    }

    /// What takes the focus first.
    public Node start() {
        return date.field();
    }
}
