package app.synoptic.domain;

/// How a source dates an event: it states the date, gives it relative to another ("five days ago"), or leaves it
/// to be inferred from what stands around it.
public enum Dating { EXPLICIT, RELATIVE, INFERRED }
