package app.synoptic.temporal.grammar;

/// What a relative time is counted from.
public enum Anchor {
    /// The moment of writing.
    WRITING,
    /// The time the story has come to.
    STORY,
    /// The moment of writing where the sentence looks ahead, else the story.
    EITHER,
    /// Something that happened, which the words name: two days after the battle. In a story the time it has come to.
    EVENT
}
