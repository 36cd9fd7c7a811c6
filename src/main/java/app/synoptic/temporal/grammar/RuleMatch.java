package app.synoptic.temporal.grammar;

import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.lexicon.WordClass;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// Where a rule fits, and the tokens its named groups took.
final class RuleMatch {

    private final Matcher matcher;
    private final List<TimeToken> tokens;

    RuleMatch(Matcher matcher, List<TimeToken> tokens) {
        this.matcher = matcher;
        this.tokens = tokens;
    }

    boolean has(String group) {
        return matcher.start(group) >= 0;
    }

    @Nullable TimeToken token(String group) {
        int at = matcher.start(group);
        return at < 0 ? null : tokens.get(at);
    }

    /// The token of a group that not every rule has.
    @Nullable TimeToken optional(String group) {
        return matcher.namedGroups().containsKey(group) ? token(group) : null;
    }

    /// The value of a group that must have matched.
    int value(String group) {
        return tokens.get(matcher.start(group)).value();
    }

    int value(String group, int otherwise) {
        int at = matcher.start(group);
        return at < 0 ? otherwise : tokens.get(at).value();
    }

    /// Where a group that matched stands among the tokens.
    int index(String group) {
        return matcher.start(group);
    }

    int first() {
        return matcher.start();
    }

    int end() {
        return matcher.end();
    }

    /// A token so far from the first of the match; null beyond the text.
    @Nullable TimeToken at(int index) {
        return index < 0 || index >= tokens.size() ? null : tokens.get(index);
    }

    boolean precededBy(WordClass... kinds) {
        return is(at(first() - 1), kinds);
    }

    boolean followedBy(WordClass... kinds) {
        return is(at(end()), kinds);
    }

    /// Whether the tokens of the match stand without white space between them.
    boolean close(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.get(i).start() != tokens.get(i - 1).end()) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(@Nullable TimeToken token, WordClass... kinds) {
        return token != null && List.of(kinds).contains(token.kind());
    }
}
