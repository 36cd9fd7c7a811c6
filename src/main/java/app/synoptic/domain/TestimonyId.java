package app.synoptic.domain;

/// Names what a source testifies: an attestation to an event, or a reading of a question. Passages support it.
public sealed interface TestimonyId permits AttestationId, ReadingId {

    String value();

    /// The id of what it is testimony to: an event or a question.
    default String about() {
        return value().substring(0, value().indexOf('/'));
    }

    /// The id of this testimony's `ordinal`-th (from 1) piece of evidence.
    default EvidenceId evidence(int ordinal) {
        return new EvidenceId(this, ordinal);
    }

    static String derive(String subject, SourceId source, int ordinal) {
        if (ordinal < 1) {
            throw new IllegalArgumentException("testimonies are counted from 1, not " + ordinal);
        }
        return subject + "/" + source.value() + (ordinal == 1 ? "" : "/" + ordinal);
    }
}
