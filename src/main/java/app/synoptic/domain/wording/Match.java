package app.synoptic.domain.wording;

/// How well a passage was found again in a text.
public enum Match {
    EXACT, MOVED, CHANGED, AMBIGUOUS, LOST,
    /// Somebody has judged that it does not stand in this text, or that other words there stand for it.
    WITHDRAWN;

    /// Whether the words found are those cited.
    public boolean plain() {
        return this == EXACT || this == MOVED;
    }

    /// Whether nothing needs saying of it: the words found are those cited, so that they may be lit as evidence without a
    /// warning, or a person has judged of it.
    public boolean settled() {
        return plain() || this == WITHDRAWN;
    }
}
