package app.synoptic.propose.said;

import app.synoptic.propose.sentence.Groups;
import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.Tag;
import app.synoptic.propose.sentence.Token;
import org.jspecify.annotations.Nullable;

/// Whom “he” and “they” mean: who spoke last, or who was last named at the head of a sentence.
final class Speakers {

    private final ReadArticle article;
    private @Nullable String last;

    Speakers(ReadArticle article) {
        this.article = article;
    }

    /// The name of a source, without an article before it.
    @Nullable String name(Sentence sentence, int begin, int end) {
        Token first = sentence.at(begin);
        if (end == begin + 1 && (first.is(Tag.PRONOUN) || first.is(Tag.WHO))) {
            return last;
        }
        int from = begin;
        while (from < end - 1 && sentence.is(from, Tag.DETERMINER)) {
            from++;
        }
        return article.of(sentence.between(from, end));
    }

    void spoke(@Nullable String name) {
        last = name == null ? last : name;
    }

    /// Takes note of whom a sentence is about, if it begins with a name.
    void pass(Sentence sentence) {
        if (sentence.quoted() || sentence.size() == 0) {
            return;
        }
        int end = Groups.end(sentence, 0);
        boolean named = end > 0 && sentence.tokens().subList(0, end).stream().anyMatch(token -> token.is(Tag.NAME));
        if (named && end < sentence.size() && (sentence.is(end, Tag.VERB) || sentence.at(end).tag().beforeVerb() || sentence.is(end, Tag.COMMA))) {
            last = name(sentence, 0, end);
        }
    }
}
