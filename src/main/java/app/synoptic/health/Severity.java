package app.synoptic.health;

/// How much something matters that was found.
public enum Severity {

    /// All is as it should be.
    GOOD,

    /// To be known, nothing to be done.
    HINT,

    /// Nothing is lost, but something may be one day.
    WARNING,

    /// Something of the library is not what was kept.
    SEVERE
}
