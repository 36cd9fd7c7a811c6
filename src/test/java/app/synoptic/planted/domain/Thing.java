package app.synoptic.planted.domain;

public final class Thing {}
