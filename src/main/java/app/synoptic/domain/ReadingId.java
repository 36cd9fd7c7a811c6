package app.synoptic.domain;

/// Names one reading for good, uniquely in its dossier. Where a dossier file writes none it is derived like an
/// [AttestationId], from `question/source` and its order.
public record ReadingId(String value) implements TestimonyId {

    public ReadingId {
        IdSyntax.requirePath("reading", value);
    }

    /// The id of the `ordinal`-th (from 1) reading of `source` for `question` in a dossier file that writes none.
    public static ReadingId of(QuestionId question, SourceId source, int ordinal) {
        return new ReadingId(TestimonyId.derive(question.value(), source, ordinal));
    }

    /// An id that no reading has or had.
    public static ReadingId fresh(QuestionId question, SourceId source) {
        return new ReadingId(TestimonyId.fresh(question.value(), source));
    }

    @Override
    public String toString() {
        return value;
    }
}
