package app.synoptic.propose.said;

import app.synoptic.text.Span;
import org.jspecify.annotations.Nullable;

/// One statement of an article, and whose it is.
///
/// @param manner  how it is given
/// @param source  who says it, as the text has it there; null where nobody is named
/// @param speaker whom that means: the same words, or what a “he” before them stands for; null where nobody is named
/// @param cue     the words that tell that it is said
/// @param lemma   the cue in its plain form
/// @param content what is said
/// @param sentence counts the sentences of the article from 0: where the cue stands
public record Saying(Manner manner, @Nullable Span source, @Nullable String speaker, Span cue, String lemma, Span content, int sentence) {

    /// How a statement is given: in the speaker's own words, in the article's, or by “according to”.
    public enum Manner { QUOTATION, INDIRECT, ACCORDING }
}
