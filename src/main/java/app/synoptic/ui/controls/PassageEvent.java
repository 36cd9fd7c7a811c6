package app.synoptic.ui.controls;

import app.synoptic.domain.wording.Passage;
import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;

/// A person wants something done with words she has selected in a text. It rises from the pane to the window, which
/// does it.
public final class PassageEvent extends Event {

    /// She wants to write a note on them.
    public static final EventType<PassageEvent> NOTE = new EventType<>(Event.ANY, "PASSAGE_NOTE");

    /// She wants a new event made of them.
    public static final EventType<PassageEvent> NEW_EVENT = new EventType<>(Event.ANY, "PASSAGE_NEW_EVENT");

    /// She wants them to be evidence for the selected event.
    public static final EventType<PassageEvent> ATTEST = new EventType<>(Event.ANY, "PASSAGE_ATTEST");

    /// She wants them to answer a question.
    public static final EventType<PassageEvent> ANSWER = new EventType<>(Event.ANY, "PASSAGE_ANSWER");

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Passage passage;

    public PassageEvent(EventType<PassageEvent> type, Passage passage) {
        super(type);
        this.passage = passage;
    }

    public Passage passage() {
        return passage;
    }
}
