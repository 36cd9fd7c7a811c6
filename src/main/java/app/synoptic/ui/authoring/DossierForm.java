package app.synoptic.ui.authoring;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.edit.DossierEdits.DescribeDossier;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// What a dossier says of itself: what it is called, in which zone its dates are read, and, if anybody says so, when the
/// affair was and how dates were decided. A title is enough.
public final class DossierForm extends Form {

    private final TextField title;
    private final ZoneField zone;
    private final DateField window;
    private final TextArea note;

    /// For a dossier to describe.
    public DossierForm(Dossier before, ChangeSubmitter submitter, Runnable closing) {
        super(Messages.get("authoring.dossier.edit"), submitter, closing);
        title = line("dossier-title", before.title());
        zone = new ZoneField("dossier-zone", before.zone());
        window = new DateField("dossier-window", before.window(), before.zone(), DateLabels.yearFor(before), null, following(before));
        note = lines("dossier-note", before.note());
        lay(before.window() != null || before.note() != null);
        end(sound(), this::said);
    }

    /// For a dossier to be made.
    ///
    /// @param saved is given what it says
    public DossierForm(Consumer<DescribeDossier> saved, Runnable closing) {
        super(Messages.get("authoring.dossier.new"), closing);
        ZoneId here = ZoneId.systemDefault();
        title = line("dossier-title", null);
        zone = new ZoneField("dossier-zone", here);
        window = new DateField("dossier-window", null, here, LocalDate.now(here).getYear(), null, Messages.get("authoring.window.none"));
        note = lines("dossier-note", null);
        lay(false);
        saving(sound(), () -> saved.accept(said()));
    }

    /// What it means to leave out the window of a dossier.
    private static String following(Dossier dossier) {
        return dossier.described(dossier.title(), null, dossier.zone(), dossier.note()).span()
                .map(span -> Messages.get("authoring.window.follows", day(span.from(), dossier.zone()),
                        day(Objects.requireNonNull(span.until()).minusNanos(1), dossier.zone())))
                .orElseGet(() -> Messages.get("authoring.window.none"));
    }

    private static String day(@Nullable Instant moment, ZoneId zone) {
        return DateLabels.format("format.day-month-year").format(Objects.requireNonNull(moment).atZone(zone));
    }

    private void lay(boolean more) {
        setId("dossier-form");
        window.field().setPromptText(Messages.get("authoring.window.prompt"));
        note.setPromptText(Messages.get("authoring.dossier.note.prompt"));
        note.setPrefRowCount(3);
        row("authoring.title", title);
        row("authoring.zone", zone);
        more(more, () -> {
            row("authoring.window", window);
            row("authoring.dossier.note", note);
        });
    }

    private ObservableValue<Boolean> sound() {
        return Bindings.createBooleanBinding(this::complete, title.textProperty(), window.soundProperty(), window.phraseProperty(),
                zone.zoneProperty());
    }

    private boolean complete() {
        ZoneId read = zone.zoneProperty().get();
        if (title.getText().isBlank() || !window.soundProperty().get() || read == null) {
            return false;
        }
        Edtf when = window.date();
        Bounds bounds = when == null ? null : when.bounds(read);
        return bounds == null || bounds.from() != null && bounds.until() != null;
    }

    private DescribeDossier said() {
        return new DescribeDossier(title.getText().strip(), window.date(), Objects.requireNonNull(zone.zoneProperty().get()), typed(note));
    }

    @Override
    public Node initialFocus() {
        return title;
    }
}
