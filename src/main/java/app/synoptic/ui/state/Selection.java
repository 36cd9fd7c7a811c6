package app.synoptic.ui.state;

import app.synoptic.domain.EventId;
import app.synoptic.domain.wording.Passage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The gesture state: one observable [Focus]. FX thread only.
public final class Selection {

    private final ReadOnlyObjectWrapper<Focus> focus = new ReadOnlyObjectWrapper<>(Focus.NOTHING);

    public ReadOnlyObjectProperty<Focus> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    public Focus focus() {
        return focus.get();
    }

    /// Selects an event, or none.
    public void select(@Nullable EventId event) {
        focus.set(focus().on(event, null));
    }

    /// Selects an event by one of its passages, or steps to another passage of the selected event.
    public void select(EventId event, Passage passage) {
        focus.set(focus().on(event, passage));
    }

    /// Brings a passage into view that need not attest anything; the selected event stays.
    public void reveal(Passage passage) {
        focus.set(focus().beside(passage));
    }

    /// Shows another stretch of time.
    public void show(Span window) {
        focus.set(focus().at(window));
    }

    /// Forgets everything: another dossier was opened, which takes `window`.
    public void reset(Span window) {
        focus.set(Focus.NOTHING.at(window));
    }
}
