package app.synoptic.domain;

/// Names one attestation for good, uniquely in its dossier. A dossier file need not write it: it is then derived from the
/// order of an event's attestations, the first of a source being `event/source`, its second `event/source/2`.
public record AttestationId(String value) implements TestimonyId {

    public AttestationId {
        IdSyntax.requirePath("attestation", value);
    }

    /// The id of the `ordinal`-th (from 1) attestation of `source` to `event` in a dossier file that writes none.
    public static AttestationId of(EventId event, SourceId source, int ordinal) {
        return new AttestationId(TestimonyId.derive(event.value(), source, ordinal));
    }

    /// An id that no attestation has or had.
    public static AttestationId fresh(EventId event, SourceId source) {
        return new AttestationId(TestimonyId.fresh(event.value(), source));
    }

    @Override
    public String toString() {
        return value;
    }
}
