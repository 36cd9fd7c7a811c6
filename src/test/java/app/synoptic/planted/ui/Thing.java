package app.synoptic.planted.ui;

public final class Thing {}
