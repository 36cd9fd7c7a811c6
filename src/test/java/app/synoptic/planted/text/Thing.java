package app.synoptic.planted.text;

public final class Thing {}
