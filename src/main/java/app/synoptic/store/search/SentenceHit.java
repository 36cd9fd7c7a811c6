package app.synoptic.store.search;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.text.Span;
import app.synoptic.text.find.Snippet;
import java.util.List;

/// A sentence of a text in which all terms occur.
///
/// @param marks where they stand, in UTF-16 code units of the text, in reading order, none overlapping another; never none
public record SentenceHit(TextId text, List<Span> marks, Snippet snippet) {

    public SentenceHit {
        marks = List.copyOf(marks);
    }

    /// The places of the terms as passages.
    public List<Passage> places() {
        return marks.stream().map(mark -> new Passage(text, mark.start(), mark.end())).toList();
    }
}
