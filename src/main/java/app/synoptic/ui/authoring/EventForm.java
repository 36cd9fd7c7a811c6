package app.synoptic.ui.authoring;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumChoice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Everything an event says of itself.
public final class EventForm extends Form {

    private final TextField label = new TextField();
    private final DateField date;
    private final DateField knowable;
    private final ComboBox<String> kind = new ComboBox<>();
    private final EnumChoice<Status> status;
    private final EnumChoice<Tier> tier;
    private final TextField actors = new TextField();
    private final TextField places = new TextField();
    private final TextArea note = new TextArea();

    /// @param before  the event to correct; null for one to be made
    /// @param saved   is given what it says from now on
    /// @param closing is run when a person has done
    public EventForm(Dossier dossier, @Nullable Event before, Consumer<Event> saved, Runnable closing) {
        super(Messages.get(before == null ? "authoring.event.new" : "authoring.event.edit"));
        setId("event-form");
        int year = year(dossier);
        label.setId("event-label");
        label.setText(before == null ? "" : before.label());
        date = new DateField("event-date", before == null ? null : before.date(), dossier.zone(), year, null, true);
        knowable = new DateField("event-knowable", before == null ? null : before.knowable(), dossier.zone(), year, null, false);
        kind.setId("event-kind");
        kind.setEditable(true);
        kind.getItems().setAll(dossier.events().stream().map(event -> event.kind().value()).distinct().sorted().toList());
        kind.setValue(before != null ? before.kind().value() : kind.getItems().isEmpty() ? "happening" : kind.getItems().getFirst());
        status = new EnumChoice<>(Status.class, before == null ? Status.HAPPENED : before.status(), Messages.get("authoring.status"), _ -> { });
        tier = new EnumChoice<>(Tier.class, before == null ? Tier.SECONDARY : before.tier(), Messages.get("authoring.tier"), _ -> { });
        actors.setText(before == null ? "" : String.join("; ", before.actors()));
        places.setText(before == null ? "" : String.join("; ", before.places()));
        Stream.of(actors, places).forEach(names -> names.setPromptText(Messages.get("authoring.names.prompt")));
        note.setText(before == null || before.note() == null ? "" : before.note());
        note.setPrefRowCount(2);
        note.setWrapText(true);
        row("authoring.label", label);
        row("authoring.date", date);
        row("authoring.kind", kind);
        row("authoring.status", status);
        row("authoring.tier", tier);
        row("authoring.actors", actors);
        row("authoring.places", places);
        row("authoring.knowable", knowable);
        row("authoring.note", note);
        end(Bindings.createBooleanBinding(() -> !label.getText().isBlank() && date.soundProperty().get() && knowable.soundProperty().get()
                        && sound(kind.getEditor().getText()), label.textProperty(), date.soundProperty(), knowable.soundProperty(),
                kind.getEditor().textProperty()), () -> saved.accept(event(dossier, before)), closing);
    }

    private static boolean sound(String kind) {
        return kind.strip().toLowerCase(Locale.ROOT).replace(' ', '-').matches("[a-z0-9]+(?:-[a-z0-9]+)*");
    }

    private Event event(Dossier dossier, @Nullable Event before) {
        Edtf when = Objects.requireNonNull(date.date());
        String words = label.getText().strip();
        EventId id = before == null ? Slugs.event(words, dossier) : before.id();
        return new Event(id, words, when, knowable.date(), new Kind(kind.getEditor().getText().strip().toLowerCase(Locale.ROOT).replace(' ', '-')),
                status.getValue(), tier.getValue(), names(actors), names(places),
                before == null ? List.of() : before.tags(), before == null ? null : before.partOf(), note.getText().isBlank() ? null : note.getText().strip(),
                before == null ? List.of() : before.attestations(), before == null ? Map.of() : before.silences());
    }

    private static List<String> names(TextField field) {
        return Stream.of(field.getText().split(";")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /// What takes the focus first.
    public Node start() {
        return label;
    }
}
