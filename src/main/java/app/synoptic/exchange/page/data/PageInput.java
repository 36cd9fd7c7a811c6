package app.synoptic.exchange.page.data;

import app.synoptic.compare.DossierAnalysis;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.provenance.AddedWords;
import app.synoptic.i18n.Language;
import app.synoptic.report.document.ReportText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What a page is made of.
///
/// @param events    those it tells of, by their best dates
/// @param texts     for each source of which words may be shown, the text to show
/// @param added     how proposed words came to testimonies that were there before
/// @param language  the one it begins in where the reader's is not known
public record PageInput(Dossier dossier, DossierAnalysis analysis, List<Event> events, List<Question> questions, Map<SourceId, ReportText> texts,
                        AddedWords added, Language language, LocalDate written, String program) {

    public PageInput {
        events = List.copyOf(events);
        questions = List.copyOf(questions);
        texts = Map.copyOf(texts);
    }
}
