package app.synoptic.propose.sentence;

import org.jspecify.annotations.Nullable;

/// A word or mark at `[start, end)` of the text, in UTF-16 code units.
///
/// @param form in small letters
/// @param verb which verb it is a form of; null where its tag is not `VERB`
public record SentenceToken(String form, int start, int end, Tag tag, @Nullable Verb verb) {

    /// Whether it is of this tag.
    public boolean is(Tag one) {
        return tag == one;
    }

    /// The same word taken for something else.
    SentenceToken as(Tag other) {
        return new SentenceToken(form, start, end, other, other == Tag.VERB ? verb : null);
    }
}
