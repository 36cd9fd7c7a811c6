package app.synoptic.anchor;

import app.synoptic.domain.wording.Passage;
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
}
