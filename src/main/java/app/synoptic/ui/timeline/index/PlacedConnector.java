package app.synoptic.ui.timeline.index;

/// A contested event that is joined across the lanes by a line.
///
/// @param beside how far the line runs beside its moments, in pixels
public record PlacedConnector(int event, double beside) {}
