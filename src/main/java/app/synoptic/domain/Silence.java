package app.synoptic.domain;

/// Why a source has nothing on an event or a question.
public enum Silence {
    /// Nobody has read the source, whether or not a text of it is held.
    NOT_READ,
    /// It was read in part: what is not marked yet may still be in it.
    BEGUN,
    /// What the source knows ends before the content could be public.
    TOO_EARLY,
    /// The source could have told, was read through, and does not tell.
    UNMENTIONED,
    /// An editor's judgement: it could not be expected of this source.
    NOT_APPLICABLE
}
