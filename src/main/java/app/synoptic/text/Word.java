package app.synoptic.text;

/// One word of a text: its compared form, and the range `[start, end)` it takes there, in UTF-16 code units.
public record Word(String form, int start, int end) {}
