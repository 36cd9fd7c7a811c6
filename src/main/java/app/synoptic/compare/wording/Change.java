package app.synoptic.compare.wording;

/// What changes between two wordings so that they do not say the same.
public enum Change { NUMBER, NEGATION, NAME, MODALITY, QUALIFIER }
