package app.synoptic.domain;

/// What a source does with an event: says that it happened, denies it, takes it back, or says that it is to come.
public enum Stance { AFFIRMS, DENIES, RETRACTS, PLANS }
