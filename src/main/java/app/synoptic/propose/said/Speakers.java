package app.synoptic.propose.said;

import app.synoptic.propose.sentence.Groups;
import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.SentenceToken;
import app.synoptic.propose.sentence.Tag;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whom “he” and “they” mean: who spoke last, or who was last named at the head of a sentence.
final class Speakers {

    private final ReadArticle article;
    private @Nullable String last;
    private @Nullable String lastPerson;

    Speakers(ReadArticle article) {
        this.article = article;
    }

    /// The name of a source, without an article before it.
    @Nullable String name(Sentence sentence, int begin, int end) {
        SentenceToken first = sentence.at(begin);
        if (end == begin + 1 && (first.is(Tag.WHO) || article.lexicon().has("anaphor", first.form()))) {
            return lastPerson != null && article.lexicon().has("person-anaphor", first.form()) ? lastPerson : last;
        }
        int from = begin;
        while (from < end - 1 && sentence.is(from, Tag.DETERMINER)) {
            from++;
        }
        return article.of(sentence.between(from, end));
    }

    void spoke(@Nullable String name) {
        if (name != null) {
            last = name;
            lastPerson = person(name) ? name : lastPerson;
        }
    }

    /// Whether a name looks like that of a person: it ends in a capitalised word, and none of it names an organisation.
    private boolean person(String name) {
        String[] words = name.split("[,(]", 2)[0].strip().split("\\s+");
        String own = words[words.length - 1];
        boolean capital = own.length() > 1 && Character.isUpperCase(own.charAt(0)) && Character.isLowerCase(own.charAt(own.length() - 1));
        return capital && Arrays.stream(words).noneMatch(word -> article.lexicon().has("organisation", word.toLowerCase(Locale.ROOT)));
    }

    /// Takes note of whom a sentence is about, by the first name that does something in it.
    ///
    /// @param silent whether nobody is cited in it; else only a person is taken note of
    void pass(Sentence sentence, boolean silent) {
        if (sentence.quoted() || sentence.size() == 0) {
            return;
        }
        for (int begin = 0; begin < sentence.size(); begin++) {
            int end = sentence.is(begin - 1, Tag.PREPOSITION) || sentence.is(begin, Tag.PRONOUN) ? begin : Groups.end(sentence, begin);
            boolean named = end > begin && sentence.tokens().subList(begin, end).stream().anyMatch(token -> token.is(Tag.NAME));
            if (named && end < sentence.size() && (sentence.is(end, Tag.VERB) || sentence.at(end).tag().beforeVerb() || sentence.is(end, Tag.COMMA))) {
                String name = name(sentence, begin, end);
                if (silent || name != null && person(name)) {
                    String spoken = last;
                    spoke(name);
                    last = silent ? last : spoken;
                }
                return;
            }
            begin = Math.max(begin, end - 1);
        }
    }
}
