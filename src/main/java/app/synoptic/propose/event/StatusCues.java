package app.synoptic.propose.event;

import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.SentenceLexicon;
import app.synoptic.propose.sentence.SentenceToken;
import app.synoptic.propose.sentence.Tag;
import app.synoptic.propose.sentence.Verb;
import java.util.Set;

/// Tells what happened from what is planned, denied or doubted, by the words before a trigger.
final class StatusCues {

    private static final int REACH = 8;
    private static final Set<String> DENYING = Set.of("deny", "reject", "refute", "dismiss", "bestreit", "dementier", "опроверг", "отриц");

    private StatusCues() {}

    /// How the tokens `[from, to)` let the happening of `trigger` stand.
    static HappeningStatus of(SentenceLexicon lexicon, Sentence sentence, int from, int to, int trigger) {
        boolean planned = false;
        boolean denied = false;
        boolean doubted = false;
        for (int i = from; i < to; i++) {
            SentenceToken token = sentence.at(i);
            boolean near = i < trigger && trigger - i <= REACH && !crossed(sentence, i, trigger);
            Verb verb = token.verb();
            planned |= near && lexicon.has("future", token.form()) || near && verb != null && lexicon.has("future", verb.lemma());
            denied |= near && (token.is(Tag.NOT) || token.form().equals("no") || token.form().equals("keine") || token.form().equals("нет"))
                    || i <= trigger && verb != null && DENYING.contains(verb.lemma());
            doubted |= lexicon.has("doubt", token.form());
        }
        return denied ? HappeningStatus.DENIED : doubted ? HappeningStatus.DOUBTED : planned ? HappeningStatus.PLANNED : HappeningStatus.HAPPENED;
    }

    private static boolean crossed(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().anyMatch(token -> token.is(Tag.COMMA) || token.is(Tag.WHO) || token.is(Tag.COLON));
    }
}
