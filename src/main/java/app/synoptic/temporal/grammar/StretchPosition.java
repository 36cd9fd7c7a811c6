package app.synoptic.temporal.grammar;

/// How an expression stands to others: alone, as the beginning or the end of a stretch.
public enum StretchPosition {
    NONE,
    /// Open towards what comes: since.
    SINCE,
    /// Open towards what was: until.
    UNTIL,
    /// With the next one, the two ends of a stretch: from … to.
    WITH_NEXT
}
