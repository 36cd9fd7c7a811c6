package app.synoptic.ui.sources;

import app.synoptic.domain.EventId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.state.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An event with the passage of it that lies under a pointer.
record PassageHit(EventId event, Passage passage) {

    /// The events whose passages cover an offset of the text, the shortest passage first; one hit for each event.
    static List<PassageHit> at(SourceText text, int offset) {
        List<PassageHit> hits = new ArrayList<>();
        text.findings().forEach((event, findings) -> findings.stream()
                .flatMap(finding -> finding.places().stream())
                .filter(place -> place.contains(offset))
                .min(Comparator.comparingInt(Passage::length))
                .ifPresent(place -> hits.add(new PassageHit(event, place))));
        hits.sort(Comparator.<PassageHit>comparingInt(hit -> hit.passage().length()).thenComparing(PassageHit::event));
        return hits;
    }
}
