package app.synoptic.planted.store.h2;

public final class Thing {}
