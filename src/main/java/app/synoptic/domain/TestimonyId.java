package app.synoptic.domain;

/// Names what a source testifies, for good: an attestation to an event, or a reading of a question. Passages support it.
/// What it testifies to is not read from it: an attestation that moves to another event keeps its id.
public sealed interface TestimonyId permits AttestationId, ReadingId {

    String value();

    /// The id of one of this testimony's pieces of evidence.
    default EvidenceId evidence(Evidence piece) {
        return new EvidenceId(this, piece.key());
    }

    /// The id of this testimony's `ordinal`-th (from 1) piece of evidence in a dossier file that writes no ids.
    default EvidenceId evidence(int ordinal) {
        return new EvidenceId(this, IdSyntax.ordinal(ordinal));
    }

    static String derive(String subject, SourceId source, int ordinal) {
        return subject + "/" + source.value() + (ordinal == 1 ? "" : "/" + IdSyntax.ordinal(ordinal));
    }

    static String fresh(String subject, SourceId source) {
        return subject + "/" + source.value() + "/" + IdSyntax.fresh();
    }
}
