package app.synoptic.domain;

/// Names one reading within a dossier; derived like an [AttestationId], from `question/source` and its order.
public record ReadingId(String value) implements TestimonyId {

    /// The id of the `ordinal`-th (from 1) reading of `source` for `question`.
    public static ReadingId of(QuestionId question, SourceId source, int ordinal) {
        return new ReadingId(TestimonyId.derive(question.value(), source, ordinal));
    }

    @Override
    public String toString() {
        return value;
    }
}
