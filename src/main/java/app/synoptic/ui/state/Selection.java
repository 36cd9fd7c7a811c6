package app.synoptic.ui.state;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
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

    /// Selects an event, or none. No question is selected then.
    public void select(@Nullable EventId event) {
        focus.set(focus().on(event, null));
    }

    /// Selects an event by one of its passages.
    public void select(EventId event, Passage passage) {
        focus.set(focus().on(event, passage));
    }

    /// Selects a question, by an answer's passage or by none. The selected event stays if the question is about it;
    /// else the first event it is about is selected.
    public void ask(Question question, @Nullable Passage passage) {
        focus.set(focus().asking(question, passage));
    }

    /// Brings a passage into view, of what is selected or not; the selected event and question stay.
    public void reveal(Passage passage) {
        focus.set(focus().beside(passage));
    }

    /// Looks at what was looked at before.
    public void restore(Focus left) {
        focus.set(left);
    }

    /// Forgets everything: another dossier is to be opened.
    public void reset() {
        focus.set(Focus.NOTHING);
    }
}
