package app.synoptic.propose.said;

import app.synoptic.propose.sentence.Groups;
import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.SentenceLexicon;
import app.synoptic.propose.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// “According to the harbour master, …”: a phrase names the source, the rest of the sentence is what it says.
final class According {

    private According() {}

    static @Nullable CueScope at(SentenceLexicon lexicon, Sentence sentence, int at) {
        int source = behind(lexicon, sentence, at);
        if (source < 0) {
            return null;
        }
        int end = Groups.end(sentence, source);
        if (end == source) {
            return null;
        }
        while (end < sentence.size() && !sentence.is(end, Tag.COMMA) && !sentence.is(end, Tag.END) && sentence.at(end).tag() != Tag.OPEN
                && end - source < 12 && !sentence.is(end, Tag.VERB) && !sentence.at(end).tag().beforeVerb()) {
            end++;
        }
        String lemma = sentence.at(at).form();
        boolean first = at == 0 || at == 1 && !sentence.at(0).tag().nominal() && !sentence.is(0, Tag.PRONOUN);
        if (first) {
            int from = sentence.is(end, Tag.COMMA) ? end + 1 : end;
            return from >= sentence.size() ? null : cited(lemma, at, source, end, from, sentence.size());
        }
        int to = sentence.is(at - 1, Tag.COMMA) ? at - 1 : at;
        return cited(lemma, at, source, end, 0, to);
    }

    private static CueScope cited(String lemma, int at, int source, int end, int from, int to) {
        return new CueScope(Saying.Manner.ACCORDING, lemma, at, source, source, end, from, to, false, from > at ? from : end);
    }

    /// Where the source begins behind the phrase at `at`; -1 if none stands there.
    private static int behind(SentenceLexicon lexicon, Sentence sentence, int at) {
        String form = sentence.at(at).form();
        String next = at + 1 < sentence.size() ? sentence.at(at + 1).form() : "";
        return switch (lexicon.language()) {
            case "en" -> form.equals("according") && next.equals("to") ? at + 2 : -1;
            case "de" -> Set.of("laut", "zufolge").contains(form) || form.equals("nach") && next.equals("angaben") ? at + (form.equals("nach") ? 2 : 1) : -1;
            case "ru" -> form.equals("по") && Set.of("словам", "данным", "сообщению", "информации", "мнению", "утверждению").contains(next) ? at + 2
                    : form.equals("согласно") ? at + 1 : -1;
            default -> -1;
        };
    }
}
