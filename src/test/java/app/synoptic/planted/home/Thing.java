package app.synoptic.planted.home;

public final class Thing {}
