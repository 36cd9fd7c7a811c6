package app.synoptic.temporal.grammar;

/// Which of several stretches of one name is meant, where the words say so.
public enum Occurrence {
    /// Not said.
    OPEN,
    LAST, THIS, NEXT,
    /// The one that was spoken of: "that year".
    THAT,
    /// The one before what was spoken of: "the previous Friday".
    BEFORE,
    /// The one after what was spoken of: "the following spring".
    AFTER,
    /// Not said, but one that has begun is likelier.
    BEGUN
}
