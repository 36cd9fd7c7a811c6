package app.synoptic.ui.controls.passages;

import app.synoptic.domain.EventId;
import app.synoptic.domain.wording.Passage;
import java.io.Serial;
import java.time.LocalDate;
import javafx.event.Event;
import javafx.event.EventType;
import org.jspecify.annotations.Nullable;

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
    private final transient @Nullable EventId event;
    private final transient @Nullable LocalDate day;

    public PassageEvent(EventType<PassageEvent> type, Passage passage) {
        this(type, passage, null, null);
    }

    private PassageEvent(EventType<PassageEvent> type, Passage passage, @Nullable EventId event, @Nullable LocalDate day) {
        super(type);
        this.passage = passage;
        this.event = event;
        this.day = day;
    }

    /// She wants them to be evidence for this event.
    public static PassageEvent attesting(Passage passage, EventId event) {
        return new PassageEvent(ATTEST, passage, event, null);
    }

    /// She wants an event of this day made of them.
    public static PassageEvent telling(Passage passage, LocalDate day) {
        return new PassageEvent(NEW_EVENT, passage, null, day);
    }

    /// The event they are about; the selected one where it is null.
    public @Nullable EventId event() {
        return event;
    }

    /// The day they tell of, in the dossier's zone; null where nobody says.
    public @Nullable LocalDate day() {
        return day;
    }

    public Passage passage() {
        return passage;
    }
}
