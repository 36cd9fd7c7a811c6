package app.synoptic.store;

/// Part of a store that can be examined by itself.
public enum Examined {

    /// Each row is what its checksum says.
    ROWS,

    /// Each index finds the rows it is to find, and no others.
    INDEXES,

    /// What refers to something finds it.
    REFERENCES,

    /// Each text is what its name says, and so is the file it was read from.
    TEXTS,

    /// Each passage lies in its text.
    PASSAGES,

    /// Each dossier can be put together.
    DOSSIERS
}
