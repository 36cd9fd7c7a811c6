package app.synoptic.ui.matrix;

import app.synoptic.compare.Agreement;
import app.synoptic.domain.Attestation;
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
/// @param disputed whether the sources contradict each other
/// @param disputes the sources that another one contradicts
record Standing(Verdict verdict, String words, boolean disputed, Predicate<SourceId> disputes) {

    /// Over an event: its date and whether it happened; where only a question about it divides them, that is said.
    static Standing of(OpenDossier open, Event event) {
        Agreement agreement = open.agreement(event.id());
        boolean differ = agreement.dating().differ() || agreement.stance().differ();
        if (!differ && agreement.contested()) {
            return new Standing(Verdict.DIFFER, Messages.get("matrix.differ.answers"), true, _ -> false);
        }
        Verdict verdict = differ ? Verdict.DIFFER : told(event) == 1 ? Verdict.SINGLE : agreement.dating().verdict();
        return new Standing(verdict, words(verdict, event), differ, source -> agreement.dating().disputes(source) || agreement.stance().disputes(source));
    }

    private static String words(Verdict verdict, Event event) {
        return switch (verdict) {
            case UNANSWERED -> Messages.get("matrix.undated");
            case SINGLE -> told(event) > 1 ? Messages.get("matrix.one-date") : Words.of(verdict);
            default -> Words.of(verdict);
        };
    }

    private static long told(Event event) {
        return event.attestations().stream().map(Attestation::source).distinct().count();
    }

    /// Over a question: the verdict that stands, an editor's where there is one.
    static Standing of(OpenDossier open, Question question) {
        Verdict verdict = open.verdicts().standing(question);
        return new Standing(verdict, question.overruled() == null ? Words.of(verdict)
                : Messages.get("matrix.overruled", Words.of(verdict)), verdict == Verdict.DIFFER,
                source -> open.verdicts().of(question).disputes(source));
    }

    static Standing of(OpenDossier open, Line line) {
        return switch (line) {
            case Line.OfEvent(Event event) -> of(open, event);
            case Line.OfQuestion(Question question) -> of(open, question);
            case Line.Group _ -> new Standing(Verdict.UNANSWERED, "", false, _ -> false);
        };
    }
}
