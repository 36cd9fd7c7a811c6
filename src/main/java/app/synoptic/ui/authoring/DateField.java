package app.synoptic.ui.authoring;

import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.edit.phrase.DatePhrase;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Takes a date as a person types it, and says below what was made of it and which stretch of time that is.
final class DateField extends VBox {

    private final TextField field = new TextField();
    private final Label made = new Label();
    private final ZoneId zone;
    private final int year;
    private final @Nullable LocalDate published;
    private final boolean needed;
    private final String empty;
    private final ReadOnlyObjectWrapper<@Nullable DatePhrase> phrase = new ReadOnlyObjectWrapper<>(this, "phrase");
    private final ReadOnlyObjectWrapper<Boolean> sound = new ReadOnlyObjectWrapper<>(this, "sound", true);

    /// @param year      the year where none is typed
    /// @param published when the source appeared, for dates counted from it; null where none is meant
    /// @param needed    whether there must be a date
    DateField(String id, @Nullable Edtf first, ZoneId zone, int year, @Nullable LocalDate published, boolean needed) {
        this(id, first, zone, year, published, needed, Messages.get(needed ? "authoring.date.needed" : "authoring.date.none"));
    }

    /// One that can be left empty.
    ///
    /// @param empty says what that means
    DateField(String id, @Nullable Edtf first, ZoneId zone, int year, @Nullable LocalDate published, String empty) {
        this(id, first, zone, year, published, false, empty);
    }

    private DateField(String id, @Nullable Edtf first, ZoneId zone, int year, @Nullable LocalDate published, boolean needed, String empty) {
        this.empty = empty;
        this.zone = zone;
        this.year = year;
        this.published = published;
        this.needed = needed;
        getStyleClass().add("date-field");
        field.setId(id);
        field.setPromptText(Messages.get("authoring.date.prompt"));
        made.setId(id + "-made");
        made.getStyleClass().add("made");
        made.setWrapText(true);
        getChildren().addAll(field, made);
        field.textProperty().subscribe(this::typed);
        field.setText(first == null ? "" : first.toString());
    }

    /// What was made of it; null while it is empty or not understood.
    @Nullable DatePhrase phrase() {
        return phrase.get();
    }

    @Nullable Edtf date() {
        DatePhrase read = phrase.get();
        return read == null ? null : read.date();
    }

    /// The same, as it changes.
    ReadOnlyObjectProperty<@Nullable DatePhrase> phraseProperty() {
        return phrase.getReadOnlyProperty();
    }

    /// Whether it can be left as it is.
    ReadOnlyObjectProperty<Boolean> soundProperty() {
        return sound.getReadOnlyProperty();
    }

    TextField field() {
        return field;
    }

    private void typed(String words) {
        Optional<DatePhrase> read = words.isBlank() ? Optional.empty() : DatePhrase.of(words, year, published);
        phrase.set(read.orElse(null));
        sound.set(words.isBlank() ? !needed : read.isPresent());
        made.setText(read.map(this::said).orElse(words.isBlank() ? empty : Messages.get("authoring.date.unclear")));
    }

    private String said(DatePhrase read) {
        Bounds bounds = read.date().bounds(zone);
        String words = read.part() == null ? DateLabels.fully(read.date()) : DateLabels.fully(read.date()) + ", " + EnumWords.of(read.part());
        return Messages.get("authoring.date.made", read.date(), words, moment(bounds.from()), moment(bounds.until()));
    }

    private String moment(@Nullable Instant at) {
        return at == null ? Messages.get("authoring.date.open") : DateLabels.format("format.moment").format(at.atZone(zone));
    }
}
