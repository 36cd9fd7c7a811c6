package app.synoptic.planted.ui.sources;

public final class Thing {}
