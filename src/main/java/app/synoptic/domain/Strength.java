package app.synoptic.domain;

/// Whether a source reports an event itself or only mentions it in passing.
public enum Strength { DIRECT, MENTION }
