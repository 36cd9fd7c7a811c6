package app.synoptic.ui.state;

import app.synoptic.compare.Agreement;
import app.synoptic.compare.Conflict;
import app.synoptic.compare.Judgement;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Verdict;

/// How much the sources disagree: how many pairs of them contradict each other.
public final class Disagreement {

    private Disagreement() {}

    /// About an event: the pairs counted anew for its date, for whether it happened, and for each question about it.
    public static int of(Event event, OpenDossier open) {
        Agreement agreement = open.agreement(event.id());
        int pairs = pairs(agreement.dating()) + pairs(agreement.stance());
        for (Question question : open.questions(event.id())) {
            pairs += of(question, open);
        }
        return pairs;
    }

    /// About a question: none unless its standing verdict is “differ”; an editor's where none was computed counts one.
    public static int of(Question question, OpenDossier open) {
        return open.verdicts().standing(question) == Verdict.DIFFER
                ? Math.max(1, pairs(open.verdicts().of(question))) : 0;
    }

    private static int pairs(Judgement judgement) {
        int pairs = 0;
        for (Conflict conflict : judgement.conflicts()) {
            pairs += conflict.ones().size() * conflict.others().size();
        }
        return pairs;
    }
}
