package app.synoptic.exchange.content;

import app.synoptic.compare.DossierAnalysis;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.EventId;
import java.time.LocalDate;
import java.util.List;

/// All that an export is made of; the same input makes the same files.
///
/// @param events  the events it is to tell of
/// @param written the day stated in it
/// @param program the program and its version
public record ExportInput(Catalogue catalogue, DossierAnalysis analysis, HeldTexts texts, List<EventId> events, ExportOptions options,
                          LocalDate written, String program) {

    public ExportInput {
        events = List.copyOf(events);
        for (EventId event : events) {
            if (catalogue.dossier().event(event).isEmpty()) {
                throw new IllegalArgumentException("there is no event “%s” in %s".formatted(event, catalogue.dossier().id()));
            }
        }
    }

    public Dossier dossier() {
        return catalogue.dossier();
    }

    /// The same export otherwise.
    public ExportInput with(ExportOptions other) {
        return new ExportInput(catalogue, analysis, texts, events, other, written, program);
    }
}
