package app.synoptic.domain.progress;

/// How far a researcher has read a source for a dossier.
public enum ReadingState {
    /// Nobody has said that it was read.
    UNREAD,
    /// Read in part.
    BEGUN,
    /// Read from end to end: of such a source alone it can be said that it does not mention something.
    THROUGH
}
