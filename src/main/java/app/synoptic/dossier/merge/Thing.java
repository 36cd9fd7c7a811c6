package app.synoptic.dossier.merge;

import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;

/// What a change is about.
public sealed interface Thing {

    /// The dossier itself: its title, its window, its names.
    record Head() implements Thing {}

    /// A source.
    record OfSource(SourceId source) implements Thing {}

    /// An event.
    record OfEvent(EventId event) implements Thing {}

    /// A question.
    record OfQuestion(QuestionId question) implements Thing {}

    /// What one source says of an event, or answers to a question.
    record OfTestimony(TestimonyId testimony, SourceId source, String about) implements Thing {}
}
