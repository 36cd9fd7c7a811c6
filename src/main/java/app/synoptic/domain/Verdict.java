package app.synoptic.domain;

/// How the readings of a question stand to each other.
public enum Verdict { AGREE, COMPATIBLE, DIFFER, SINGLE, NEEDS_ORIGINALS, UNANSWERED }
