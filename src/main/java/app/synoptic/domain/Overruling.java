package app.synoptic.domain;

/// An editor's verdict in place of the computed one, and why.
public record Overruling(Verdict verdict, String reason) {

    public Overruling {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("whoever overrules a verdict gives a reason");
        }
    }
}
