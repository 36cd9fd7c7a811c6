package app.synoptic.planted.anchor;

public final class Thing {}
