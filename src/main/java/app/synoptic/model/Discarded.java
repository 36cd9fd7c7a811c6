package app.synoptic.model;

/// Why an item of an answer was thrown away.
public enum Discarded {
    /// It has not the form that was asked for.
    MALFORMED,
    /// It quotes words that stand nowhere in the article.
    NOT_IN_TEXT,
    /// What it quotes is fewer words than can be told apart, or more than a passage is.
    WRONG_LENGTH,
    /// The words it quotes stand in several places, and nothing says which is meant.
    AMBIGUOUS,
    /// The dossier has these words already.
    TOLD,
    /// Another item before it stands on the same words.
    REPEATED,
    /// More came before it than an article tells.
    TOO_MANY
}
