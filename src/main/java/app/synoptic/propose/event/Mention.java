package app.synoptic.propose.event;

import app.synoptic.propose.said.Saying;
import app.synoptic.propose.sentence.Sentence;
import app.synoptic.temporal.TimeExpression;
import app.synoptic.text.Span;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One happening as one sentence, or a part of it, tells it.
///
/// @param number  counts the sentences from 0
/// @param from    the first token of the part
/// @param to      the token behind the part
/// @param trigger the token that reports it
/// @param saying  the statement it stands in, or is
/// @param speech  whether the happening is that somebody says it
/// @param date    the time told in this part, or in the sentence
/// @param terms   its telling words, by weight
/// @param strength how plainly it is reported, 0 to 1
record Mention(int number, Sentence sentence, int from, int to, int trigger, String kind, HappeningStatus standing, @Nullable Saying saying,
               boolean speech, @Nullable TimeExpression date, Map<String, Double> terms, double strength) {

    /// The words it stands on.
    Span passage() {
        return sentence.between(from, to);
    }

    /// Whether its sentence begins with a word for something told before: “it”, “this”, “they”.
    boolean refersBack() {
        Set<String> back = Set.of("it", "he", "she", "they", "this", "these", "his", "her", "their", "its", "none", "that", "others", "such",
                "он", "она", "они", "это", "его", "их", "er", "sie", "dies", "diese", "dieser");
        return from == 0 && !sentence.quoted() && sentence.tokens().stream().limit(2).anyMatch(token -> back.contains(token.form()));
    }

    /// Who says it, if somebody does.
    @Nullable String speaker() {
        return saying == null ? null : saying.speaker();
    }

    /// The same with the words weighted otherwise.
    Mention weighing(Map<String, Double> weights) {
        return new Mention(number, sentence, from, to, trigger, kind, standing, saying, speech, date, weights, strength);
    }
}
