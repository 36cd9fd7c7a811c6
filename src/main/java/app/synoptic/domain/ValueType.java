package app.synoptic.domain;

/// The type of a reading's value.
public enum ValueType { DATE, NUMBER, NAMES, CHOICE, WORDING }
