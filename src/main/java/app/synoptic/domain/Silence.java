package app.synoptic.domain;

/// Why a source has nothing on an event or a question.
public enum Silence {
    /// No text of the source is held, or one is and nobody has gone through it.
    NOT_READ,
    /// What the source knows ends before the content could be public.
    TOO_EARLY,
    /// The source could have told and does not.
    UNMENTIONED,
    /// An editor's judgement: it could not be expected of this source.
    NOT_APPLICABLE
}
