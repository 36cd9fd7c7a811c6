package app.synoptic.propose.draft;

/// Why a draft is thrown away.
public enum DraftFault {
    /// The dossier has no such source.
    NO_SOURCE,
    /// No text of its own words is held for the source.
    NO_TEXT,
    /// The source is read through: whoever read it has decided what it tells.
    READ_THROUGH,
    /// The dossier has no such event.
    NO_EVENT,
    /// A quotation has no word in it.
    NO_WORDS,
    /// A quotation does not stand in the text word for word.
    NOT_THERE,
    /// A quotation stands in the text several times, and not where it is said to.
    SEVERAL,
    /// A quotation stands in what the page carries besides its article.
    FURNITURE,
    /// It gives an event a date which the words do not bear out.
    NO_DATE,
    /// The source testifies with these words already.
    TOLD,
    /// A person refused it, or another proposal of the same words.
    REFUSED
}
