package app.synoptic.anchor;

import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import java.util.List;

/// What became of a selector in a text.
public sealed interface Outcome {

    /// All words and their surroundings agree at one place.
    record Exact(Passage place) implements Outcome {}

    /// As exact, but out of the order the passages have in the text they were taken from.
    record Moved(Passage place) implements Outcome {}

    /// The place is there, but words in it or next to it are not the same: `differing` are those present now.
    /// Where words are only missing, `differing` holds the words on both sides of the gap.
    record Changed(Passage place, List<Passage> differing) implements Outcome {
        public Changed {
            differing = List.copyOf(differing);
        }
    }

    /// Several places agree equally well.
    record Ambiguous(List<Passage> places) implements Outcome {
        public Ambiguous {
            places = List.copyOf(places);
        }
    }

    /// No place has context that agrees.
    record Lost() implements Outcome {}

    /// As what became of `evidence` in `text`.
    default Finding finding(EvidenceId evidence, TextId text) {
        return switch (this) {
            case Exact(var place) -> new Finding(evidence, text, Match.EXACT, List.of(place), List.of());
            case Moved(var place) -> new Finding(evidence, text, Match.MOVED, List.of(place), List.of());
            case Changed(var place, var differing) -> new Finding(evidence, text, Match.CHANGED, List.of(place), differing);
            case Ambiguous(var places) -> new Finding(evidence, text, Match.AMBIGUOUS, places, List.of());
            case Lost() -> new Finding(evidence, text, Match.LOST, List.of(), List.of());
        };
    }
}
