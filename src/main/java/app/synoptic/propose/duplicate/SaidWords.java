package app.synoptic.propose.duplicate;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;

/// Words with which a source testifies to an event.
public record SaidWords(SourceId source, Passage place, String words) {

    /// Whether both are much the same place of one text: most of the shorter lies in the other.
    boolean same(SaidWords other) {
        int shared = Math.min(place.end(), other.place.end()) - Math.max(place.start(), other.place.start());
        return place.text().equals(other.place.text()) && shared * 3L >= Math.min(place.length(), other.place.length()) * 2L;
    }
}
