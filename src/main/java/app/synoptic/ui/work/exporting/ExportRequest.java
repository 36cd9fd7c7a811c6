package app.synoptic.ui.work.exporting;

import app.synoptic.domain.DossierId;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.content.ChosenEvents;
import app.synoptic.exchange.content.ExportOptions;
import app.synoptic.store.JournalEntry;
import org.jspecify.annotations.Nullable;

/// An export that somebody wants.
///
/// @param past after which change all this was so; null where it is so now
public record ExportRequest(DossierId dossier, @Nullable JournalEntry past, ExportFormat format, ChosenEvents events, ExportOptions options) {}
