package app.synoptic.ui.timeline.scale;

/// One mark of the scale.
///
/// @param at     its moment, in milliseconds
/// @param label  what is written at it
/// @param faint  what is written after that, more softly; may be empty
/// @param border whether a greater unit begins here: a month among days, a day among hours
public record Tick(long at, String label, String faint, boolean border) {}
