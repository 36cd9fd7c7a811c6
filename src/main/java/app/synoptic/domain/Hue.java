package app.synoptic.domain;

/// A colour by name. What it looks like depends on the theme; it is legible in all of them.
public enum Hue { SLATE, BLUE, TEAL, GREEN, OLIVE, BROWN, RUST, VIOLET }
