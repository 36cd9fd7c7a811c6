package app.synoptic.domain;

import app.synoptic.domain.refusal.Reason;

/// An editor's verdict in place of the computed one, and why.
public record Overruling(Verdict verdict, String reason) {

    public Overruling {
        if (reason.isBlank()) {
            throw Reason.NO_GROUNDS.of();
        }
    }
}
