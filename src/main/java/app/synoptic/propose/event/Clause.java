package app.synoptic.propose.event;

import app.synoptic.propose.sentence.Groups;
import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.SentenceLexicon;
import app.synoptic.propose.sentence.SentenceToken;
import app.synoptic.propose.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A part of a sentence with its own verb, by tokens `[from, to)`.
record Clause(int from, int to) {

    private static final int SHORTEST = 4;
    private static final Set<String> OPENING = Set.of("after", "as", "before", "when", "while", "whereas", "although", "but", "because",
            "since", "until", "though", "once", "and");

    /// The parts of the stretch `[from, to)` of a sentence, in order; together they are the whole of it. Quotations are not divided.
    static List<Clause> of(SentenceLexicon lexicon, Sentence sentence, int from, int to) {
        List<Clause> clauses = new ArrayList<>();
        int begin = from;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            SentenceToken token = sentence.at(i);
            quoted = token.is(Tag.OPEN) || quoted && !token.is(Tag.CLOSE);
            if (!quoted && i - begin >= SHORTEST && to - i >= SHORTEST && opens(lexicon, sentence, i, to)
                    && verbIn(lexicon, sentence, begin, i) && verbIn(lexicon, sentence, i, to)) {
                clauses.add(new Clause(begin, i));
                begin = i;
            }
        }
        clauses.add(new Clause(begin, to));
        return clauses;
    }

    /// Whether a new part begins at `at`: a word that joins sentences, or a comma with one, and behind it a verb soon.
    private static boolean opens(SentenceLexicon lexicon, Sentence sentence, int at, int to) {
        SentenceToken token = sentence.at(at);
        boolean afterMark = sentence.is(at - 1, Tag.COMMA) || sentence.is(at - 1, Tag.COLON) || sentence.is(at - 1, Tag.DASH);
        boolean joins = lexicon.stems() ? afterMark : OPENING.contains(token.form()) && !(token.form().equals("and") && listed(lexicon, sentence, at));
        return joins && verbSoon(lexicon, sentence, at + 1, to);
    }

    /// Whether “and” joins two subjects of one verb: what stands before it is named right behind a cue.
    private static boolean listed(SentenceLexicon lexicon, Sentence sentence, int at) {
        int begin = Groups.begin(sentence, at - 1);
        SentenceToken before = begin > 0 ? sentence.at(begin - 1) : sentence.at(at);
        return before.is(Tag.THAT) || begin == 0 || before.verb() != null && lexicon.has("clausal", before.verb().lemma());
    }

    private static boolean verbSoon(SentenceLexicon lexicon, Sentence sentence, int from, int to) {
        for (int i = from; i < Math.min(to, from + 10); i++) {
            SentenceToken token = sentence.at(i);
            if (token.is(Tag.COMMA) || token.is(Tag.CONJUNCTION) || token.is(Tag.WHO)) {
                return false;
            }
            if (finite(lexicon, sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean verbIn(SentenceLexicon lexicon, Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (finite(lexicon, sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean finite(SentenceLexicon lexicon, Sentence sentence, int i) {
        SentenceToken token = sentence.at(i);
        return token.verb() != null && token.verb().finite() && !sentence.is(i - 1, Tag.TO) || lexicon.has("copula", token.form())
                || lexicon.has("have", token.form());
    }
}
