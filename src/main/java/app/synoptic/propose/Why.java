package app.synoptic.propose;

/// Why something is proposed, as a value that every language can put into words.
public sealed interface Why {

    /// A sentence reports a happening.
    ///
    /// @param trigger the word that reports it, as it stands in the text
    record Reports(String trigger) implements Why {}

    /// Somebody is cited with a statement.
    ///
    /// @param cue the words that say so, as they stand in the text
    record Says(String cue) implements Why {}

    /// The words come near what is known of an event.
    ///
    /// @param presence how likely it is told there, 0 to 1
    record Resembles(double presence) implements Why {}

    /// Two events come near each other.
    ///
    /// @param likelihood how likely their words tell the same happening, 0 to 1
    /// @param shared     whether some of the words testify to both
    record Alike(double likelihood, boolean shared) implements Why {}

    /// The words count something that other sources count, too.
    ///
    /// @param what as they write it
    record Counts(String what) implements Why {}

    /// A person marked the words.
    record Marked() implements Why {}

    /// Somebody else's program gave this reason, in its own words.
    record Told(String reason) implements Why {}
}
