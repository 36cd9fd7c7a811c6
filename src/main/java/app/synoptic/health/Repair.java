package app.synoptic.health;

/// What can be done about a finding without harm: each leaves the library as it is, or makes it what it was.
public enum Repair {

    /// The words of texts are read from their files once more, and put back where they are what was written.
    TEXTS,

    /// The store is made anew of its own rows, with all its indexes; the one before is set aside.
    STORE,

    /// The search index is made anew.
    SEARCH,

    /// A backup is made.
    BACKUP
}
