package app.synoptic.compare;

import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Topic;
import app.synoptic.domain.Verdict;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A row of the matrix: how the sources stand to each other over an event or a question, and what each of them has. A cell
/// of an event tells dates and stances; answers to its questions have rows of their own, but count in its verdict.
///
/// @param verdict   the one that stands, an editor's where there is one
/// @param degree    how many pairs of sources contradict each other on any matter
/// @param disputed  whether any do
/// @param byAnswers whether they do in their answers to the questions about an event alone, and no cell of its row shows it
/// @param disputes  the sources whose cell another one contradicts
/// @param silences  why sources have nothing here, asked of all of them where it is asked
/// @param counts    how many sources say what
public record MatrixRow(Topic topic, Verdict verdict, DisagreementDegree degree, boolean disputed, boolean byAnswers, Predicate<SourceId> disputes,
                        Lazy<Map<SourceId, Silence>> silences, Lazy<RowCounts> counts) {

    public static MatrixRow of(DossierAnalysis analysis, Topic topic) {
        return switch (topic) {
            case Event event -> of(analysis, event);
            case Question question -> of(analysis, question);
        };
    }

    private static MatrixRow of(DossierAnalysis analysis, Event event) {
        Agreement agreement = analysis.agreement(event);
        boolean here = agreement.dating().differ() || agreement.stance().differ();
        return new MatrixRow(event, agreement.verdict(), agreement.degree(), agreement.contested(), agreement.contested() && !here,
                source -> agreement.dating().disputes(source) || agreement.stance().disputes(source), new Lazy<>(() -> analysis.silences(event)),
                new Lazy<>(() -> RowCounts.of(event, agreement.dating(), analysis.sources())));
    }

    private static MatrixRow of(DossierAnalysis analysis, Question question) {
        Verdict verdict = analysis.verdicts().standing(question);
        return new MatrixRow(question, verdict, analysis.verdicts().degree(question), verdict == Verdict.DIFFER, false,
                analysis.verdicts().of(question)::disputes, new Lazy<>(() -> analysis.silences(question)),
                new Lazy<>(() -> RowCounts.of(question, analysis.verdicts().of(question), verdict, analysis.sources())));
    }

    /// Why a source has nothing here; null where it has something.
    public @Nullable Silence silence(SourceId source) {
        return silences.get().get(source);
    }
}
