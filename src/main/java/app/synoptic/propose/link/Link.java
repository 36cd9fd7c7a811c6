package app.synoptic.propose.link;

import app.synoptic.text.Span;
import java.util.List;

/// What was found of one event in one text.
///
/// @param presence  how likely the text tells it at all, 0…1
/// @param sentences best first: at least five, or all the text has
public record Link(String event, double presence, List<Ranked> sentences) {

    public Link {
        sentences = List.copyOf(sentences);
    }

    /// A sentence and how likely it tells the event, 0…1.
    public record Ranked(Span at, double score) {}
}
