package app.synoptic.domain;

/// How much an event matters to its affair.
public enum Tier { CORE, SECONDARY, FINE }
