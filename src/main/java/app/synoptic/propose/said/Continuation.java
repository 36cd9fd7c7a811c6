package app.synoptic.propose.said;

import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.Tag;
import java.util.List;

/// How far a quotation goes on behind the sentence of its cue.
final class Continuation {

    private static final int FARTHEST = 12;

    private Continuation() {}

    /// The first sentence behind sentence `number` that is no longer said by the same.
    static int past(ReadArticle article, int number, CueScope cited) {
        List<Sentence> sentences = article.sentences();
        Sentence own = sentences.get(number);
        boolean open = endsOpen(own);
        boolean announces = cited.announces() || own.is(own.size() - 1, Tag.COLON);
        boolean quoted = open || announces || holdsQuote(own);
        int at = number + 1;
        while (quoted && at < sentences.size() && at - number < FARTHEST) {
            Sentence next = sentences.get(at);
            boolean same = next.paragraph() == own.paragraph() || open || announces && at == number + 1;
            boolean belongs = next.quoted() || next.is(0, Tag.OPEN);
            if (!same || !belongs || !next.quoted() && citesAnew(article, next)) {
                break;
            }
            open = endsOpen(next);
            at++;
        }
        return at;
    }

    private static boolean holdsQuote(Sentence sentence) {
        return sentence.quoted() || sentence.tokens().stream().anyMatch(token -> token.is(Tag.OPEN));
    }

    private static boolean endsOpen(Sentence sentence) {
        boolean open = sentence.quoted();
        for (int i = 0; i < sentence.size(); i++) {
            open = sentence.is(i, Tag.OPEN) || open && !sentence.is(i, Tag.CLOSE);
        }
        return open;
    }

    /// Whether the sentence has a cue of its own outside its quotation.
    private static boolean citesAnew(ReadArticle article, Sentence sentence) {
        boolean quoted = sentence.quoted();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Tag.OPEN) || sentence.is(i, Tag.CLOSE)) {
                quoted = sentence.is(i, Tag.OPEN);
            } else if (!quoted && CueReader.at(article, sentence, i, null) != null) {
                return true;
            }
        }
        return false;
    }
}
