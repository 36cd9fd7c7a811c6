package app.synoptic.ui.events;

import app.synoptic.compare.Agreement;
import app.synoptic.compare.Conflict;
import app.synoptic.compare.Judgement;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Verdict;
import app.synoptic.ui.state.OpenDossier;

/// How much the sources disagree about an event.
final class Disagreement {

    private Disagreement() {}

    /// How many pairs of sources contradict each other, counted anew for its date, for whether it happened, and for each
    /// question about it on which they differ; an editor's “differ” where none was computed counts one.
    static int of(Event event, OpenDossier open) {
        Agreement agreement = open.agreement(event.id());
        int pairs = pairs(agreement.dating()) + pairs(agreement.stance());
        for (Question question : open.questions(event.id())) {
            if (open.verdicts().standing(question) == Verdict.DIFFER) {
                pairs += Math.max(1, pairs(open.verdicts().of(question)));
            }
        }
        return pairs;
    }

    private static int pairs(Judgement judgement) {
        int pairs = 0;
        for (Conflict conflict : judgement.conflicts()) {
            pairs += conflict.ones().size() * conflict.others().size();
        }
        return pairs;
    }
}
