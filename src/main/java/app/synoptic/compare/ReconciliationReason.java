package app.synoptic.compare;

/// How two answers that differ may yet both be right.
public enum ReconciliationReason {
    /// They speak of different dates: a toll grows.
    AS_OF,
    /// They date one night by different sides of midnight.
    MIDNIGHT,
    /// One date is approximate, and the other is no farther from it than it is long.
    APPROXIMATE,
    /// They report what different people said.
    ATTRIBUTION,
    /// One tells what was planned, the other what happened.
    PLAN
}
