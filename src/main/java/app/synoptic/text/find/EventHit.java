package app.synoptic.text.find;

import app.synoptic.domain.SourceId;
import app.synoptic.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an event was found: the matches in its label, and, where not all terms stand in it, the words that hold another.
public record EventHit(List<Span> label, @Nullable Context other) {

    /// What holds the words: a field of the event, or a passage that attests it.
    public enum Where { LABEL, ACTOR, PLACE, NOTE, PASSAGE }

    /// @param source whose passage it is; null unless it is one
    public record Context(Where where, @Nullable SourceId source, Snippet snippet) {}

    public EventHit {
        label = List.copyOf(label);
    }

    public Optional<Context> context() {
        return Optional.ofNullable(other);
    }
}
