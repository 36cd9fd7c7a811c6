package app.synoptic.store;

/// Why a library can be read, but not changed.
public enum ReadOnly {

    /// The disk it lies on is full.
    NO_SPACE,

    /// It lies on a medium, or in a folder, in which nothing may be written.
    NOT_ALLOWED
}
