package app.synoptic.planted.cli;

public final class Thing {}
