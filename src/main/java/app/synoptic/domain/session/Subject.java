package app.synoptic.domain.session;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;

/// What a note is about.
public sealed interface Subject {

    /// What can be pinned, too.
    sealed interface Pin extends Subject {}

    /// The session as a whole.
    record Whole() implements Subject {}

    /// An event.
    record OfEvent(EventId event) implements Pin {}

    /// A question.
    record OfQuestion(QuestionId question) implements Pin {}

    /// A source.
    record OfSource(SourceId source) implements Subject {}

    /// What one source testifies to one event.
    record OfTestimony(AttestationId testimony) implements Subject {}

    /// A passage of one text.
    record OfPassage(Passage passage) implements Subject {}
}
