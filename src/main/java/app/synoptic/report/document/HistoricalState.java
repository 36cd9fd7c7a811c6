package app.synoptic.report.document;

import java.time.OffsetDateTime;

/// That a dossier is told of as it was, not as it is.
///
/// @param change the number of the change after which it was so, as the history counts
/// @param at     when that was made
public record HistoricalState(long change, OffsetDateTime at) {}
