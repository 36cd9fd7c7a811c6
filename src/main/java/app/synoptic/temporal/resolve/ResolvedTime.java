package app.synoptic.temporal.resolve;

import app.synoptic.temporal.because.Because;
import app.synoptic.temporal.calendar.Point;

/// A stretch of the calendar that words were found to mean, and why.
///
/// @param relative whether it was counted from another time
/// @param withYear whether the words, or their counting, name its year
public record ResolvedTime(Point point, Because because, boolean relative, boolean withYear) {}
