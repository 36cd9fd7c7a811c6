package app.synoptic.propose.sentence;

import app.synoptic.domain.wording.RegionKind;
import app.synoptic.text.Span;
import java.util.List;

/// One sentence of an article.
///
/// @param paragraph counts the paragraphs of the article, from 0
/// @param quoted    whether it begins within a quotation that an earlier sentence of its paragraph opened
public record Sentence(Span span, int paragraph, RegionKind region, boolean quoted, List<SentenceToken> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /// How many words it has.
    public long words() {
        return tokens.stream().filter(token -> !token.tag().mark()).count();
    }

    public int size() {
        return tokens.size();
    }

    public SentenceToken at(int index) {
        return tokens.get(index);
    }

    /// Whether the token at `index` is there and of this tag.
    public boolean is(int index, Tag tag) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(tag);
    }

    /// The characters of the text from token `from` to token `to`, the last not included.
    public Span between(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
