package app.synoptic.propose.said;

import app.synoptic.propose.sentence.Groups;
import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.SentenceLexicon;
import app.synoptic.propose.sentence.SentenceToken;
import app.synoptic.propose.sentence.Tag;
import app.synoptic.propose.sentence.Verb;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what a cue at one place of a sentence governs: its source on one side, its content on the other.
final class CueReader {

    private static final Set<String> TO_SOMEBODY = Set.of("tell", "inform", "warn", "assure", "remind", "notify", "advise", "promise",
            "ask", "urge");
    private static final int LONGEST_ASIDE = 14;

    private final SentenceLexicon lexicon;
    private final Sentence sentence;
    private final int cue;
    private final Verb verb;
    private final @Nullable CueScope previous;

    private CueReader(SentenceLexicon lexicon, Sentence sentence, int cue, Verb verb, @Nullable CueScope previous) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.cue = cue;
        this.verb = verb;
        this.previous = previous;
    }

    /// The statement whose cue begins at token `at`, outside quotations; null if there is none.
    ///
    /// @param previous the statement before it in the same sentence
    static @Nullable CueScope at(ReadArticle article, Sentence sentence, int at, @Nullable CueScope previous) {
        SentenceToken token = sentence.at(at);
        CueScope according = According.at(article.lexicon(), sentence, at);
        if (according != null) {
            return according;
        }
        if (token.is(Tag.COLON) && token.form().equals(":") && at > 0 && at < 8 && (sentence.is(at + 1, Tag.OPEN) || at + 1 == sentence.size())) {
            int begin = Groups.begin(sentence, at - 1);
            return begin == 0 ? new CueScope(Saying.Manner.QUOTATION, ":", at, at + 1, 0, at, at + 1, sentence.size(), at + 1 == sentence.size(),
                    sentence.size()) : null;
        }
        Verb verb = token.verb();
        if (!token.is(Tag.VERB) || verb == null || !article.lexicon().has("cue", article.lexicon().stems() ? token.form() : verb.lemma())) {
            return null;
        }
        boolean uncertain = verb.form() == Verb.Form.PLAIN || verb.form() == Verb.Form.THIRD;
        if (uncertain && article.lexicon().has("ambiguous-cue", verb.lemma())) {
            return null;
        }
        if (article.lexicon().has("quote-cue", verb.lemma()) && !sentence.quoted()
                && sentence.tokens().stream().noneMatch(mark -> mark.is(Tag.OPEN) || mark.is(Tag.CLOSE))) {
            return null;
        }
        CueReader reader = new CueReader(article.lexicon(), sentence, at, verb, previous);
        return reader.within() ? null : reader.read();
    }

    /// Whether the cue only stands in what somebody else is cited with: not beside that cue, but under it.
    private boolean within() {
        return previous != null && previous.contentBegin() < cue && cue < previous.contentEnd()
                && previous.manner() == Saying.Manner.INDIRECT
                && !(sentence.is(cue - 1, Tag.CONJUNCTION) || sentence.is(cue - 1, Tag.COMMA));
    }

    private @Nullable CueScope read() {
        int left = cue - 1;
        boolean be = false;
        while (left >= 0 && sentence.at(left).tag().beforeVerb()) {
            be |= lexicon.has("copula", sentence.at(left).form());
            left--;
        }
        boolean passive = be && (verb.form() == Verb.Form.PAST_OR_PARTICIPLE || verb.form() == Verb.Form.PARTICIPLE);
        if (passive) {
            return null;
        }
        int end = sourceEnd(left);
        int begin = end < 0 ? -1 : sourceBegin(end, left);
        boolean aside = begin >= 0 && sentence.is(left, Tag.COMMA) && (sentence.is(begin, Tag.PRONOUN) || name(begin, end));
        CueScope inverted = aside ? null : inverted();
        if (inverted != null) {
            return inverted;
        }
        if (verb.form() == Verb.Form.ING && !be) {
            int[] subject = subject();
            return subject == null || !sentence.is(cue - 1, Tag.COMMA) ? null : right(subject[0], subject[1]);
        }
        if (begin < 0 || begin >= end) {
            return null;
        }
        CueScope right = right(begin, end);
        return right != null ? right : before(begin, end);
    }

    private boolean name(int begin, int end) {
        int to = Groups.end(sentence, begin);
        return sentence.tokens().subList(begin, Math.min(to, end)).stream().anyMatch(token -> token.is(Tag.NAME));
    }

    /// The group that ends the source; behind an aside between commas, the group before it.
    private int sourceEnd(int left) {
        if (left < 0) {
            return -1;
        }
        SentenceToken token = sentence.at(left);
        if (token.tag().nominal() || token.is(Tag.PRONOUN) || token.is(Tag.WHO)) {
            return left + 1;
        }
        if (token.is(Tag.COMMA) || token.is(Tag.BRACKET) || token.is(Tag.DASH)) {
            return left;
        }
        return token.is(Tag.CONJUNCTION) ? left : -1;
    }

    private int sourceBegin(int end, int left) {
        SentenceToken token = sentence.at(left);
        if (token.is(Tag.CONJUNCTION)) {
            int[] subject = subject();
            return subject == null ? -1 : subject[0];
        }
        if (token.is(Tag.COMMA) || token.is(Tag.BRACKET) || token.is(Tag.DASH)) {
            for (int at = left - 1; at > 0 && left - at < LONGEST_ASIDE; at--) {
                if (sentence.at(at).tag() == token.tag()) {
                    int begin = Groups.begin(sentence, at - 1);
                    return begin < at ? begin : -1;
                }
            }
            return -1;
        }
        int begin = Groups.begin(sentence, left);
        // an aside that only describes: “Ada Lunt, the mayor of Orrin said”
        if (begin > 1 && begin < end && sentence.is(begin - 1, Tag.COMMA) && sentence.is(begin, Tag.DETERMINER)) {
            int whole = Groups.begin(sentence, begin - 2);
            return whole < begin - 1 && sentence.is(begin - 2, Tag.NAME) ? whole : begin;
        }
        return begin;
    }

    /// The first group of the sentence that a verb follows.
    private int @Nullable [] subject() {
        if (previous != null && previous.sourceEnd() > previous.sourceBegin()) {
            return new int[] {previous.sourceBegin(), previous.sourceEnd()};
        }
        for (int i = 0; i < cue; i++) {
            boolean opens = (sentence.at(i).tag().nominal() || sentence.is(i, Tag.PRONOUN)) && !sentence.is(i - 1, Tag.PREPOSITION);
            int end = opens ? Groups.end(sentence, i) : i;
            if (end > i) {
                int next = end;
                while (next < cue && sentence.at(next).tag().beforeVerb()) {
                    next++;
                }
                if (sentence.is(next, Tag.VERB) && next < cue || sentence.is(next, Tag.COMMA)) {
                    return new int[] {i, end};
                }
                i = end - 1;
            }
        }
        return null;
    }

    /// “…,” said the mayor.
    private @Nullable CueScope inverted() {
        boolean behindContent = cue > 1 && (sentence.is(cue - 1, Tag.COMMA) || sentence.is(cue - 1, Tag.CLOSE) || sentence.is(cue - 1, Tag.DASH)) || cue == 0 && sentence.quoted();
        boolean finite = verb.form() == Verb.Form.PAST_OR_PARTICIPLE || verb.form() == Verb.Form.PAST || verb.form() == Verb.Form.THIRD;
        if (!behindContent || !finite || cue + 1 >= sentence.size() || TO_SOMEBODY.contains(verb.lemma())) {
            return null;
        }
        int end = Groups.end(sentence, cue + 1);
        if (end == cue + 1 || !clausal()) {
            return null;
        }
        if (sentence.is(cue - 1, Tag.COMMA) && !quoteBefore() && sentence.at(cue + 1).is(Tag.DETERMINER) && finiteAfter(end)) {
            return null;
        }
        int contentEnd = sentence.is(cue - 1, Tag.COMMA) ? cue - 1 : cue;
        return contentEnd <= 0 ? null
                : new CueScope(Saying.Manner.INDIRECT, verb.lemma(), cue, cue + 1, cue + 1, aside(end), 0, contentEnd, false, end);
    }

    private boolean quoteBefore() {
        return sentence.quoted() || sentence.tokens().subList(0, cue).stream().anyMatch(token -> token.is(Tag.OPEN));
    }

    private boolean finiteAfter(int from) {
        return sentence.is(from, Tag.VERB) || sentence.is(from, Tag.AUXILIARY) || sentence.is(from, Tag.MODAL);
    }

    /// The end of a description behind a name: “, the mayor of Orrin”.
    private int aside(int end) {
        if (sentence.is(end, Tag.COMMA) && (sentence.is(end + 1, Tag.DETERMINER) || sentence.is(end + 1, Tag.NOUN))) {
            int to = Groups.end(sentence, end + 1);
            return to > end + 1 ? to : end;
        }
        return end;
    }

    private boolean clausal() {
        return lexicon.has("clausal", lexicon.stems() ? sentence.at(cue).form() : verb.lemma());
    }

    private boolean in(String section) {
        return lexicon.has(section, lexicon.stems() ? sentence.at(cue).form() : verb.lemma());
    }

    /// What is said behind the cue.
    private @Nullable CueScope right(int sourceBegin, int sourceEnd) {
        int at = skip(cue + 1);
        if (at >= sentence.size() || sentence.is(at, Tag.END)) {
            return null;
        }
        if (sentence.is(at, Tag.COLON) && at + 1 >= sentence.size()) {
            return cited(sourceBegin, sourceEnd, 0, 0, true);
        }
        if ((sentence.is(at, Tag.COMMA) || sentence.is(at, Tag.COLON)) && sentence.is(at + 1, Tag.OPEN)
                || sentence.is(at, Tag.COLON)) {
            return cited(sourceBegin, sourceEnd, at + 1, sentence.size(), false);
        }
        if (lexicon.stems() && sentence.is(at, Tag.COMMA) && clausal() && at + 1 < sentence.size()) {
            return cited(sourceBegin, sourceEnd, at + 1, sentence.size(), false);
        }
        if (sentence.is(at, Tag.THAT) || sentence.is(at, Tag.OPEN) && (clausal() || in("nominal"))) {
            return cited(sourceBegin, sourceEnd, at, sentence.size(), false);
        }
        SentenceToken token = sentence.at(at);
        boolean opens = token.tag().nominal() || token.is(Tag.PRONOUN) || token.is(Tag.VERB) && token.verb() != null && token.verb().form() == Verb.Form.ING
                && clausal();
        boolean clause = clausal() && (opens || token.is(Tag.WHO) || token.is(Tag.CONJUNCTION) && Set.of("if", "when", "while", "where", "although").contains(token.form())
                || token.is(Tag.PREPOSITION) && hasVerbAfter(at)) && hasVerbAfter(at);
        boolean object = in("nominal") && opens;
        boolean bearing = in("bearing") && token.is(Tag.TO);
        return clause || object || bearing ? cited(sourceBegin, sourceEnd, at, sentence.size(), false) : null;
    }

    private boolean hasVerbAfter(int from) {
        if (lexicon.stems()) {
            return true;
        }
        for (int i = from; i < sentence.size(); i++) {
            Tag tag = sentence.at(i).tag();
            if (tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL) {
                return true;
            }
        }
        return false;
    }

    /// Past whom it is told, when, and in what: “told reporters on Tuesday in a statement”.
    private int skip(int from) {
        int at = from;
        while (sentence.is(at, Tag.ADVERB) || sentence.is(at, Tag.NAME) && lexicon.has("weekday", sentence.at(at).form())) {
            at++;
        }
        if (in("recipient") || TO_SOMEBODY.contains(verb.lemma())) {
            int end = Groups.end(sentence, at);
            if (end > at && end < sentence.size()) {
                at = end;
            }
        }
        while (sentence.is(at, Tag.PREPOSITION) || sentence.is(at, Tag.TO)) {
            int end = phrase(at);
            if (end == at) {
                break;
            }
            at = end;
        }
        while (sentence.is(at, Tag.ADVERB)) {
            at++;
        }
        return at;
    }

    /// The end of a phrase with a preposition that stops before `that`, a comma or a quotation; else of one that ends in
    /// what can carry a statement, or a day.
    private int phrase(int from) {
        int end = Groups.end(sentence, from + 1);
        if (end == from + 1) {
            return from;
        }
        if (sentence.is(end, Tag.THAT) || sentence.is(end, Tag.OPEN) || sentence.is(end, Tag.COLON) || end >= sentence.size()
                || sentence.is(end, Tag.COMMA) && sentence.is(end + 1, Tag.OPEN) || sentence.is(end, Tag.PREPOSITION)
                || sentence.is(end, Tag.END)) {
            return end;
        }
        for (int i = from + 1; i < end; i++) {
            if (lexicon.has("manner", sentence.at(i).form()) || lexicon.has("weekday", sentence.at(i).form())) {
                return i + 1;
            }
        }
        return from;
    }

    /// What is said before the source: “…, the mayor said.”
    private @Nullable CueScope before(int sourceBegin, int sourceEnd) {
        int end = sourceBegin;
        boolean apart = end > 1 && (sentence.is(end - 1, Tag.COMMA) || sentence.is(end - 1, Tag.CLOSE) || sentence.is(end - 1, Tag.DASH))
                || end == 0 && sentence.quoted();
        if (!apart || !clausal()) {
            return null;
        }
        int from = 0;
        int to = sentence.is(end - 1, Tag.COMMA) ? end - 1 : end;
        return to - from < 1 ? null : cited(sourceBegin, sourceEnd, from, to, false);
    }

    private CueScope cited(int sourceBegin, int sourceEnd, int from, int to, boolean announces) {
        return new CueScope(Saying.Manner.INDIRECT, verb.lemma(), cue, cue + 1, sourceBegin, sourceEnd, from, to, announces,
                Math.max(cue + 1, from > cue ? from : cue + 1));
    }
}
