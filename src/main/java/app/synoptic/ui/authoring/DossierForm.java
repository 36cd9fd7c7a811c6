package app.synoptic.ui.authoring;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.edit.DatePhrase;
import app.synoptic.edit.DossierEdits.DescribeDossier;
import app.synoptic.ui.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// What a dossier says of itself: what it is called, when the affair was, and how its dates are read.
public final class DossierForm extends Form {

    private final TextField title = new TextField();
    private final DateField window;
    private final ComboBox<String> zone = new ComboBox<>();
    private final TextArea note = new TextArea();

    /// For a dossier to describe.
    public DossierForm(Dossier before, Making making, Runnable closing) {
        super(Messages.get("authoring.dossier.edit"), making, closing);
        window = lay(before);
        end(sound(), this::said);
    }

    /// For a dossier to be made.
    ///
    /// @param saved is given what it says
    public DossierForm(Consumer<DescribeDossier> saved, Runnable closing) {
        super(Messages.get("authoring.dossier.new"), closing);
        window = lay(null);
        saving(sound(), () -> saved.accept(said()));
    }

    private DateField lay(@Nullable Dossier before) {
        setId("dossier-form");
        ZoneId here = before == null ? ZoneId.systemDefault() : before.zone();
        title.setId("dossier-title");
        title.setText(before == null ? "" : before.title());
        DateField when = new DateField("dossier-window", before == null ? null : before.window(), here,
                before == null ? LocalDate.now(here).getYear() : year(before), null, true);
        when.field().setPromptText(Messages.get("authoring.window.prompt"));
        zone.setId("dossier-zone");
        zone.setEditable(true);
        zone.getItems().setAll(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        zone.setValue(here.getId());
        note.setId("dossier-note");
        note.setText(before == null || before.note() == null ? "" : before.note());
        note.setPromptText(Messages.get("authoring.dossier.note.prompt"));
        note.setPrefRowCount(3);
        note.setWrapText(true);
        row("authoring.title", title);
        row("authoring.window", when);
        row("authoring.zone", zone);
        row("authoring.dossier.note", note);
        return when;
    }

    private ObservableValue<Boolean> sound() {
        return Bindings.createBooleanBinding(this::complete, title.textProperty(), window.soundProperty(), window.phraseProperty(),
                zone.getEditor().textProperty());
    }

    private boolean complete() {
        DatePhrase read = window.phraseProperty().get();
        Edtf when = read == null ? null : read.date();
        if (!window.soundProperty().get() || title.getText().isBlank() || when == null || !ZoneId.getAvailableZoneIds().contains(zone.getEditor().getText().strip())) {
            return false;
        }
        Bounds bounds = when.bounds(zone());
        return bounds.from() != null && bounds.until() != null;
    }

    private ZoneId zone() {
        return ZoneId.of(zone.getEditor().getText().strip());
    }

    private DescribeDossier said() {
        return new DescribeDossier(title.getText().strip(), Objects.requireNonNull(window.date()), zone(),
                note.getText().isBlank() ? null : note.getText().strip());
    }

    @Override
    public Node start() {
        return title;
    }
}
