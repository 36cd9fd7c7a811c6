package app.synoptic.propose.event;

import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.SentenceLexicon;
import app.synoptic.propose.sentence.SentenceToken;
import app.synoptic.propose.sentence.Tag;
import app.synoptic.propose.sentence.Verb;
import org.jspecify.annotations.Nullable;

/// Finds the word that reports a happening in a part of a sentence.
final class Triggers {

    private static final String HAPPENING = "happening";

    /// @param token    where it stands
    /// @param kind     what sort of happening it reports
    /// @param strength how plainly: a verb of a sort of its own 1, a noun of one .7, another verb .5
    record Trigger(int token, String kind, double strength) {}

    private Triggers() {}

    /// The strongest trigger of the tokens `[from, to)`, the first among equals.
    static @Nullable Trigger in(SentenceLexicon lexicon, Sentence sentence, int from, int to) {
        Trigger best = null;
        for (int i = from; i < to; i++) {
            Trigger own = at(lexicon, sentence, i);
            if (own != null && (best == null || own.strength() > best.strength() + 0.05)) {
                best = own;
            }
        }
        return best;
    }

    private static @Nullable Trigger at(SentenceLexicon lexicon, Sentence sentence, int i) {
        SentenceToken token = sentence.at(i);
        Verb verb = token.verb();
        if (verb != null) {
            return lexicon.has("stative", lexicon.stems() ? token.form() : verb.lemma()) ? null : verb(lexicon, sentence, i, verb);
        }
        String kind = token.is(Tag.NOUN) ? lexicon.kindOfNoun(token.form()) : null;
        return kind == null ? null : new Trigger(i, kind, 0.5);
    }

    private static Trigger verb(SentenceLexicon lexicon, Sentence sentence, int i, Verb verb) {
        String phrase = phrase(lexicon, sentence, i, verb);
        String kind = phrase != null ? phrase : lexicon.kindOfVerb(verb.lemma());
        boolean main = verb.finite() && !sentence.is(i - 1, Tag.TO) || helped(sentence, i);
        boolean cited = kind != null && (kind.equals("statement") || kind.equals("claim"));
        double strength = kind == null ? 0.4 : kind.equals(HAPPENING) ? 0.6 : cited && passive(lexicon, sentence, i) ? 0.3 : 0.8;
        return new Trigger(i, kind == null ? HAPPENING : kind, main ? strength + 0.2 : strength - 0.2);
    }

    /// The kind of a verb with the noun behind it: “opened fire”.
    private static @Nullable String phrase(SentenceLexicon lexicon, Sentence sentence, int i, Verb verb) {
        for (int at = i + 1; at < Math.min(sentence.size(), i + 7); at++) {
            String kind = lexicon.kindOfPhrase(verb.lemma() + "-" + sentence.at(at).form());
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static boolean passive(SentenceLexicon lexicon, Sentence sentence, int i) {
        int at = i - 1;
        while (sentence.is(at, Tag.ADVERB) || sentence.is(at, Tag.NOT)) {
            at--;
        }
        return at >= 0 && lexicon.has("copula", sentence.at(at).form());
    }

    /// Whether an auxiliary makes it the verb of its sentence.
    private static boolean helped(Sentence sentence, int i) {
        int at = i - 1;
        while (sentence.is(at, Tag.ADVERB) || sentence.is(at, Tag.NOT)) {
            at--;
        }
        return sentence.is(at, Tag.AUXILIARY) || sentence.is(at, Tag.MODAL);
    }
}
