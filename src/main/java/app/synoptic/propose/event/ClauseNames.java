package app.synoptic.propose.event;

import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.SentenceLexicon;
import app.synoptic.propose.sentence.Tag;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who and where: the names in a part of a sentence.
final class ClauseNames {

    private static final int LONGEST = 7;

    /// @param who   names that are no places
    /// @param where names behind a word of place
    record Named(List<String> who, List<String> where) {}

    private ClauseNames() {}

    /// The names in the tokens `[from, to)`, outside times and quotations, each once.
    static Named in(ReadArticle article, Mention mention, List<Span> times) {
        Sentence sentence = mention.sentence();
        SentenceLexicon lexicon = article.lexicon();
        Set<String> who = new LinkedHashSet<>();
        Set<String> where = new LinkedHashSet<>();
        boolean quoted = sentence.quoted();
        for (int i = mention.from(); i < mention.to(); i++) {
            quoted = sentence.is(i, Tag.OPEN) || quoted && !sentence.is(i, Tag.CLOSE);
            if (quoted || !sentence.is(i, Tag.NAME) || inTime(sentence, i, times)) {
                continue;
            }
            int end = end(sentence, i, mention.to());
            String name = article.of(sentence.between(i, end));
            boolean place = i > 0 && lexicon.has("place-before", sentence.at(i - 1).form())
                    || i > 1 && sentence.is(i - 1, Tag.DETERMINER) && lexicon.has("place-before", sentence.at(i - 2).form());
            if (name.length() > 1 && !lexicon.has("weekday", sentence.at(i).form())) {
                (place ? where : who).add(name);
            }
            i = end - 1;
        }
        who.removeAll(where);
        return new Named(new ArrayList<>(who), new ArrayList<>(where));
    }

    private static int end(Sentence sentence, int from, int to) {
        int at = from + 1;
        while (at < to && at - from < LONGEST && (sentence.is(at, Tag.NAME)
                || (sentence.at(at).form().equals("of") || sentence.at(at).form().equals("the")) && nameSoon(sentence, at))) {
            at++;
        }
        return at;
    }

    private static boolean nameSoon(Sentence sentence, int at) {
        return sentence.is(at + 1, Tag.NAME) || sentence.at(at).form().equals("of") && sentence.is(at + 1, Tag.DETERMINER) && sentence.is(at + 2, Tag.NAME);
    }

    private static boolean inTime(Sentence sentence, int at, List<Span> times) {
        return times.stream().anyMatch(time -> time.start() <= sentence.at(at).start() && sentence.at(at).end() <= time.end());
    }
}
