package app.synoptic.domain;

import org.jspecify.annotations.Nullable;

/// What one source says: of an event, or in answer to a question. Passages of the source support it.
public sealed interface Testimony permits Attestation, Reading {

    TestimonyId id();

    SourceId source();

    /// For whom the source speaks; null where it speaks for itself.
    @Nullable String saidBy();

    @Nullable String note();

    /// How it came in, where it was proposed and accepted; null where a person wrote it.
    @Nullable Proposed proposed();
}
