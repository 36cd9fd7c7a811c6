package app.synoptic.domain.wording;

/// How well a passage was found again in a text.
public enum Match {
    EXACT, MOVED, CHANGED, AMBIGUOUS, LOST;

    /// Whether the words found are the words cited, so that they may be lit as evidence without a warning.
    public boolean plain() {
        return this == EXACT || this == MOVED;
    }
}
