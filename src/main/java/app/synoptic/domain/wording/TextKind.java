package app.synoptic.domain.wording;

/// Whether a text is a file somebody imported or a digest written for the dossier.
public enum TextKind { ORIGINAL, DIGEST }
