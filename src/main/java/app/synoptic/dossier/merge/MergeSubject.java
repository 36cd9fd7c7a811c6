package app.synoptic.dossier.merge;

import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;

/// What a change is about.
public sealed interface MergeSubject {

    /// The dossier itself: its title, its window, its names.
    record Head() implements MergeSubject {}

    /// A source.
    record OfSource(SourceId source) implements MergeSubject {}

    /// An event.
    record OfEvent(EventId event) implements MergeSubject {}

    /// A question.
    record OfQuestion(QuestionId question) implements MergeSubject {}

    /// What one source says of an event, or answers to a question.
    record OfTestimony(TestimonyId testimony, SourceId source, String about) implements MergeSubject {}
}
