package app.synoptic.ui.work.proposing;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.CrossArticleGrouping.Known;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// By which words the events of a dossier are known: their labels, and what their sources say. Kept as long as an event stays as it is.
/// For one thread at a time.
final class KnownWords {

    /// Of more passages no more is learnt.
    private static final int MOST = 6;

    private record Kept(Event event, Known known) {}

    private Map<EventId, Kept> kept = new HashMap<>();

    /// Reads texts: not for the FX thread.
    synchronized List<Known> of(OpenDossier open) {
        Map<EventId, Kept> next = new HashMap<>();
        List<Known> all = new ArrayList<>();
        for (Event event : open.dossier().events()) {
            Kept before = kept.get(event.id());
            Kept now = before != null && before.event().equals(event) ? before : new Kept(event, known(open, event));
            next.put(event.id(), now);
            all.add(now.known());
        }
        kept = next;
        return all;
    }

    private static Known known(OpenDossier open, Event event) {
        Set<SourceId> telling = event.attestations().stream().map(one -> one.source()).collect(Collectors.toSet());
        List<String> passages = new ArrayList<>();
        for (SourceId source : telling) {
            Optional<SourceText> text = open.text(source);
            List<Passage> places = text.stream().flatMap(own -> own.of(event.id()).stream()).filter(finding -> finding.match().plain()).flatMap(finding -> finding.places().stream()).toList();
            if (!places.isEmpty() && passages.size() < MOST) {
                String words = text.orElseThrow().wording().text();
                places.stream().limit(MOST - (long) passages.size()).forEach(place -> passages.add(words.substring(place.start(), place.end())));
            }
        }
        return new Known(event.id(), event.label(), event.date(), passages, telling);
    }
}
