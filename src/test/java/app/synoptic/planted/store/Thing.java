package app.synoptic.planted.store;

public final class Thing {}
