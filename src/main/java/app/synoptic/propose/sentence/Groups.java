package app.synoptic.propose.sentence;

import java.util.Set;

/// Finds the edges of a group of words that names somebody or something: “the president of the council”.
public final class Groups {

    private static final Set<String> JOINING = Set.of("of", "for", "at", "in", "from", "with", "on", "и", "von", "des", "der", "im", "в");
    /// German articles that may tell whose something is.
    private static final Set<String> GENITIVE = Set.of("der", "des");
    private static final int LONGEST = 16;

    private Groups() {}

    /// Where the group begins whose last token is `last`; `last + 1` if there is none.
    public static int begin(Sentence sentence, int last) {
        if (last < 0) {
            return last + 1;
        }
        if (sentence.is(last, Tag.PRONOUN) && sentence.is(last - 1, Tag.PREPOSITION) && sentence.at(last - 1).form().equals("of")) {
            return begin(sentence, last - 2);
        }
        if (sentence.is(last, Tag.PRONOUN) && !sentence.is(last - 1, Tag.NUMBER) || sentence.is(last, Tag.WHO)) {
            return last;
        }
        int begin = last + 1;
        int at = last;
        while (at >= 0 && last - at < LONGEST) {
            SentenceToken token = sentence.at(at);
            if (token.tag().nominal() || participle(sentence, at) || ordinal(sentence, at) || at == last && token.is(Tag.PRONOUN)) {
                begin = token.is(Tag.VERB) ? begin : at;
                at--;
                if (token.is(Tag.DETERMINER) && at >= 0 && sentence.at(at).tag().nominal() && !sentence.is(at, Tag.DETERMINER)
                        && !GENITIVE.contains(token.form())) {
                    break;
                }
            } else if (begin <= last && joins(sentence, at)) {
                at--;
            } else {
                break;
            }
        }
        return begin;
    }

    /// Where the group ends (not included) that begins at `first`; `first` if there is none.
    public static int end(Sentence sentence, int first) {
        if (sentence.is(first, Tag.PRONOUN) || sentence.is(first, Tag.WHO)) {
            return first + 1;
        }
        int end = first;
        int at = first;
        while (at < sentence.size() && at - first < LONGEST) {
            SentenceToken token = sentence.at(at);
            boolean anew = token.is(Tag.DETERMINER) && at > first && (sentence.is(at - 1, Tag.NOUN) || sentence.is(at - 1, Tag.NAME))
                    && !GENITIVE.contains(token.form());
            if (token.tag().nominal() && !anew) {
                end = ++at;
            } else if (end > first && joins(sentence, at) || participle(sentence, at)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /// Whether the word at `at` counts the noun behind it: “the first ship”.
    private static boolean ordinal(Sentence sentence, int at) {
        return sentence.is(at, Tag.ADVERB) && sentence.is(at - 1, Tag.DETERMINER) && (sentence.is(at + 1, Tag.NOUN) || sentence.is(at + 1, Tag.NAME));
    }

    /// Whether the word at `at` describes the noun behind it.
    private static boolean participle(Sentence sentence, int at) {
        return sentence.is(at, Tag.VERB) && sentence.is(at + 1, Tag.NOUN) && at > 0
                && (sentence.is(at - 1, Tag.DETERMINER) || sentence.is(at - 1, Tag.POSSESSIVE) || sentence.is(at - 1, Tag.NOUN)
                        && !sentence.at(at).form().endsWith("ed"));
    }

    private static boolean joins(Sentence sentence, int at) {
        SentenceToken token = sentence.at(at);
        boolean between = at > 0 && at + 1 < sentence.size() && sentence.at(at - 1).tag().nominal() && sentence.at(at + 1).tag().nominal();
        return between && (token.is(Tag.PREPOSITION) && JOINING.contains(token.form())
                || token.is(Tag.CONJUNCTION) && (token.form().equals("and") || token.form().equals("und") || token.form().equals("и"))
                || token.is(Tag.TO) && sentence.is(at - 1, Tag.NOUN));
    }
}
