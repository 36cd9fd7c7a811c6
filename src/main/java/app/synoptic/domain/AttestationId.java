package app.synoptic.domain;

/// Names one attestation within a dossier. A dossier file writes no such ids; they are derived from the order of
/// an event's attestations: the first of a source is `event/source`, its second `event/source/2`.
public record AttestationId(String value) implements TestimonyId {

    /// The id of the `ordinal`-th (from 1) attestation of `source` to `event`.
    public static AttestationId of(EventId event, SourceId source, int ordinal) {
        return new AttestationId(TestimonyId.derive(event.value(), source, ordinal));
    }

    /// The event it is to.
    public EventId event() {
        return new EventId(about());
    }

    @Override
    public String toString() {
        return value;
    }
}
