package app.synoptic.domain;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.refusal.Reason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that two or more sources can answer.
///
/// @param events    the events it is about
/// @param knowable  the earliest moment an answer could be public
/// @param unit      what a number counts; null for other types
/// @param note      how it is meant, where that is not plain
/// @param readings  who answers what, in the order of the dossier's sources
/// @param overruled an editor's verdict in place of the computed one; null where the computed one stands
/// @param silences  an editor's own judgements of silences; the others are computed
public record Question(QuestionId id, String question, List<EventId> events, @Nullable Edtf knowable, ValueType type,
                       @Nullable String unit, @Nullable String note, List<Reading> readings, @Nullable Overruling overruled,
                       Map<SourceId, Silence> silences) implements Topic {

    public Question {
        if (question.isBlank()) {
            throw Reason.NO_WORDS.of(id);
        }
        events = List.copyOf(events);
        readings = List.copyOf(readings);
        silences = Map.copyOf(silences);
        for (Reading reading : readings) {
            if (reading.value().type() != type) {
                throw new IllegalArgumentException("question “%s” asks for a %s, but “%s” answers with a %s"
                        .formatted(id, type, reading.source(), reading.value().type()));
            }
        }
    }

    /// One without a note.
    public Question(QuestionId id, String question, List<EventId> events, @Nullable Edtf knowable, ValueType type,
                    @Nullable String unit, List<Reading> readings, @Nullable Overruling overruled, Map<SourceId, Silence> silences) {
        this(id, question, events, knowable, type, unit, null, readings, overruled, silences);
    }

    @Override
    public String title() {
        return question;
    }

    @Override
    public List<Reading> testimonies() {
        return readings;
    }

    /// The same, answered by others.
    public Question answered(List<Reading> by, Map<SourceId, Silence> silent) {
        return new Question(id, question, events, knowable, type, unit, note, by, overruled, silent);
    }

    /// The same about other events.
    public Question about(List<EventId> others) {
        return new Question(id, question, others, knowable, type, unit, note, readings, overruled, silences);
    }

    /// The same with an editor's verdict, or with the computed one where null.
    public Question judged(@Nullable Overruling verdict) {
        return new Question(id, question, events, knowable, type, unit, note, readings, verdict, silences);
    }

    /// What one source answers.
    public List<Reading> readings(SourceId source) {
        return readings.stream().filter(own -> own.source().equals(source)).toList();
    }
}
