package app.synoptic.ui.sources.table;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.sources.table.Correction.Sound;
import app.synoptic.ui.sources.table.Correction.Wrong;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Corrects one cell after another in a line of its own. Enter has the correction made, Tab too and goes on; leaving the line has
/// it made where it is sound; Escape leaves all as it was.
final class CellEditor {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField line = new TextField();
    private final ReadOnlyObjectWrapper<@Nullable At> at = new ReadOnlyObjectWrapper<>(this, "at");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");
    private final Consumer<Wish> wished;
    private final Consumer<Way> left;
    private @Nullable Source before;
    private int year;
    private boolean busy;

    /// A cell.
    record At(SourceId source, SourceField field) {}

    /// Where a person goes from it.
    enum Way { STAY, NEXT, PREVIOUS }

    /// @param wished is given the corrections
    /// @param left   is told when it is over by a key
    CellEditor(Consumer<Wish> wished, Consumer<Way> left) {
        this.wished = wished;
        this.left = left;
        line.setId("source-correction");
        line.getStyleClass().add("correction");
        line.textProperty().subscribe(_ -> remark());
        line.focusedProperty().subscribe((_, focused) -> {
            if (!focused && at.get() != null && !busy) {
                Platform.runLater(this::leave);
            }
        });
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    TextField line() {
        return line;
    }

    ReadOnlyObjectProperty<@Nullable At> atProperty() {
        return at.getReadOnlyProperty();
    }

    @Nullable At at() {
        return at.get();
    }

    /// What becomes of what is typed, in a sentence.
    ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /// Begins to correct a cell.
    ///
    /// @param yearThen the year of dates typed without one
    void begin(SourceEntry entry, SourceField field, int yearThen) {
        at.set(null);
        before = entry.source();
        year = yearThen;
        busy = false;
        line.setAccessibleText(Messages.get("sources.table.correct", field.heading(), entry.source().publisher()));
        line.setPromptText(switch (field) {
            case PUBLISHED, KNOWS -> Messages.get("authoring.date.prompt");
            case LANGUAGE -> Messages.get("authoring.source.language.prompt");
            case AUTHORS -> Messages.get("sources.table.authors.prompt");
            default -> "";
        });
        line.setText(field.typed(entry));
        at.set(new At(entry.id(), field));
        remark();
        line.selectAll();
    }

    /// The line is in its cell.
    void seen() {
        if (!line.isFocused()) {
            Platform.runLater(() -> {
                if (at.get() != null && line.getScene() != null) {
                    line.requestFocus();
                }
            });
        }
    }

    private Correction correction() {
        At now = at.get();
        Source source = before;
        return now == null || source == null ? new Wrong("") : Correction.of(source, now.field(), line.getText(), year);
    }

    private void remark() {
        if (at.get() == null) {
            return;
        }
        Correction correction = correction();
        remark.set(switch (correction) {
            case Sound(_, var made) -> made;
            case Wrong(var why) -> why;
        });
        line.pseudoClassStateChanged(WRONG, correction instanceof Wrong);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> take(Way.STAY);
            case TAB -> take(event.isShiftDown() ? Way.PREVIOUS : Way.NEXT);
            case ESCAPE -> end(Way.STAY);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take(Way then) {
        if (busy || !(correction() instanceof Sound(Source source, _))) {
            return;
        }
        if (source.equals(before)) {
            end(then);
            return;
        }
        At here = at.get();
        busy = true;
        wished.accept(new Wish.CorrectSource(source, () -> {
            if (here != null && here.equals(at.get())) {
                end(then);
            }
        }, why -> {
            busy = false;
            remark.set(Messages.get("authoring.refused", why));
            line.pseudoClassStateChanged(WRONG, true);
        }));
    }

    /// Over by a key: the table has the keyboard again.
    private void end(Way way) {
        boolean within = line.isFocused();
        over("");
        if (within) {
            left.accept(way);
        }
    }

    /// The person went elsewhere.
    private void leave() {
        if (at.get() == null || line.isFocused() || busy) {
            return;
        }
        Correction correction = correction();
        if (correction instanceof Sound(Source source, _) && !source.equals(before)) {
            wished.accept(new Wish.CorrectSource(source, () -> { }, why -> remark.set(Messages.get("authoring.refused", why))));
        }
        over(correction instanceof Wrong(var why) ? Messages.get("sources.table.left", why) : "");
    }

    /// Leaves all as it was.
    void stop() {
        over("");
    }

    private void over(String words) {
        busy = false;
        at.set(null);
        before = null;
        remark.set(words);
        line.pseudoClassStateChanged(WRONG, false);
    }
}
