package app.synoptic.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What sources testify to: an event, or a question that they answer.
public sealed interface Topic permits Event, Question {

    /// Names an event or a question. The two kinds of names are apart: an event and a question may have names that read alike.
    sealed interface Id permits EventId, QuestionId {

        String value();
    }

    Id id();

    /// What a person calls it: the label of an event, the words of a question.
    String title();

    /// Who says what.
    List<? extends Testimony> testimonies();

    /// The sources that testify, each once, in the order of their testimonies.
    default Set<SourceId> sources() {
        Set<SourceId> sources = new LinkedHashSet<>();
        testimonies().forEach(testimony -> sources.add(testimony.source()));
        return sources;
    }

    /// An editor's own judgements of silences.
    Map<SourceId, Silence> silences();

    /// The same with other testimonies and silences.
    ///
    /// @param by of its kind: attestations to an event, readings of a question
    default Topic testified(List<? extends Testimony> by, Map<SourceId, Silence> silent) {
        return switch (this) {
            case Event event -> event.told(by.stream().map(Attestation.class::cast).toList(), silent);
            case Question question -> question.answered(by.stream().map(Reading.class::cast).toList(), silent);
        };
    }

    /// The same with other judgements of silences.
    default Topic silent(Map<SourceId, Silence> silent) {
        return testified(testimonies(), silent);
    }
}
