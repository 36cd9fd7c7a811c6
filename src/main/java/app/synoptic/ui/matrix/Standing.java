package app.synoptic.ui.matrix;

import app.synoptic.compare.Agreement;
import app.synoptic.compare.Degree;
import app.synoptic.compare.Judgement;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Verdict;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Words;
import app.synoptic.ui.state.OpenDossier;
import java.util.function.Predicate;

/// How the sources stand to each other in one row.
///
/// @param words    the verdict in few words
/// @param degree   how many pairs of sources contradict each other; empty where none do
/// @param disputed whether the sources contradict each other
/// @param disputes the sources that another one contradicts
record Standing(Verdict verdict, String words, String degree, boolean disputed, Predicate<SourceId> disputes) {

    /// Over an event: all its matters together; where only an answer to a question divides the sources, that is said.
    static Standing of(OpenDossier open, Event event) {
        Agreement agreement = open.agreement(event.id());
        boolean here = agreement.dating().differ() || agreement.stance().differ();
        String words = agreement.contested() && !here ? Messages.get("matrix.differ.answers") : Words.of(agreement.verdict());
        return new Standing(agreement.verdict(), words, degree(agreement.degree()), agreement.contested(),
                source -> agreement.dating().disputes(source) || agreement.stance().disputes(source));
    }

    private static String degree(Degree degree) {
        return degree.apart() == 0 ? "" : Messages.get("matrix.degree", degree.apart(), degree.pairs());
    }

    /// Over a question: the verdict that stands, an editor's where there is one.
    static Standing of(OpenDossier open, Question question) {
        Verdict verdict = open.verdicts().standing(question);
        Judgement judgement = open.verdicts().of(question);
        return new Standing(verdict, question.overruled() == null ? Words.of(verdict)
                : Messages.get("matrix.overruled", Words.of(verdict)), degree(open.verdicts().degree(question)), verdict == Verdict.DIFFER,
                judgement::disputes);
    }

    static Standing of(OpenDossier open, Line line) {
        return switch (line) {
            case Line.OfEvent(Event event) -> of(open, event);
            case Line.OfQuestion(Question question) -> of(open, question);
            case Line.Group _ -> new Standing(Verdict.UNANSWERED, "", "", false, _ -> false);
        };
    }
}
