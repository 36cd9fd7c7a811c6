package app.synoptic.domain;

/// Whether an event happened, or was only planned when the sources wrote.
public enum Status { HAPPENED, PLANNED }
