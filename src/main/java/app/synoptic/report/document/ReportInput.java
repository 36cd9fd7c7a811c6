package app.synoptic.report.document;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.provenance.AddedWords;
import app.synoptic.domain.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that a report is made of; the same input makes the same report.
///
/// @param session null for a report over the dossier alone
/// @param events  the events it is to tell of; where there are none, the session's, and without those all contested ones
/// @param texts   for each source of which one is held, the text to quote
/// @param added   how proposed words came to testimonies that were there before
/// @param written the day stated on the report
/// @param program the program and its version
/// @param past    that all this is of the past; null where it is as it is
public record ReportInput(Dossier dossier, @Nullable Session session, List<EventId> events, Map<SourceId, ReportText> texts, AddedWords added,
                          LocalDate written, String program, ReportOptions options, @Nullable HistoricalState past) {

    /// A report as it usually is.
    public ReportInput(Dossier dossier, @Nullable Session session, List<EventId> events, Map<SourceId, ReportText> texts,
                       LocalDate written, String program) {
        this(dossier, session, events, texts, AddedWords.NONE, written, program, ReportOptions.USUAL, null);
    }

    /// The same report otherwise.
    public ReportInput with(ReportOptions other) {
        return new ReportInput(dossier, session, events, texts, added, written, program, other, past);
    }

    /// The same, told as it was.
    public ReportInput of(HistoricalState then) {
        return new ReportInput(dossier, session, events, texts, added, written, program, options, then);
    }

    public ReportInput {
        events = List.copyOf(events);
        texts = Map.copyOf(texts);
        for (EventId event : events) {
            if (dossier.event(event).isEmpty()) {
                throw new IllegalArgumentException("there is no event “%s” in %s".formatted(event, dossier.id()));
            }
        }
        if (session != null && !session.dossier().equals(dossier.id())) {
            throw new IllegalArgumentException("session “%s” is not one over %s".formatted(session.id(), dossier.id()));
        }
    }
}
