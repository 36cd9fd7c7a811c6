package app.synoptic.ui.work.proposing;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.duplicate.DuplicateIndex;
import app.synoptic.propose.duplicate.SaidWords;
import app.synoptic.propose.duplicate.ToldEvent;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which events of a dossier may be one. The words of an event are kept as long as it, and where they stand, stay as they are. For one
/// thread at a time.
final class DuplicateWords {

    /// Of more passages no more is learnt.
    private static final int MOST = 6;

    private record Place(SourceId source, Passage passage) {}

    private record Kept(Event event, List<Place> places, ToldEvent told) {}

    private @Nullable ZoneId zone;
    private @Nullable DuplicateIndex index;
    private Map<EventId, Kept> kept = new HashMap<>();

    /// The surest first. Reads texts: not for the FX thread.
    synchronized List<Proposal.Duplicate> of(OpenDossier open) {
        DuplicateIndex events = index;
        if (events == null || !open.dossier().zone().equals(zone)) {
            zone = open.dossier().zone();
            events = new DuplicateIndex(open.dossier().zone());
            index = events;
        }
        Map<EventId, Kept> next = new HashMap<>();
        List<ToldEvent> told = new ArrayList<>();
        for (Event event : open.dossier().events()) {
            List<Place> places = places(open, event);
            Kept before = kept.get(event.id());
            Kept now = before != null && before.event().equals(event) && before.places().equals(places) ? before : new Kept(event, places, told(open, event, places));
            next.put(event.id(), now);
            told.add(now.told());
        }
        kept = next;
        return events.of(told);
    }

    private static List<Place> places(OpenDossier open, Event event) {
        return event.attestations().stream().map(Attestation::source).distinct().flatMap(source -> open.text(source).stream())
                .flatMap(text -> text.of(event.id()).stream().filter(finding -> finding.match().plain()).flatMap(finding -> finding.places().stream())
                        .map(place -> new Place(text.source(), place))).limit(MOST).toList();
    }

    private static ToldEvent told(OpenDossier open, Event event, List<Place> places) {
        List<SaidWords> said = new ArrayList<>();
        for (Place place : places) {
            Optional<SourceText> text = open.text(place.source());
            text.ifPresent(own -> said.add(new SaidWords(place.source(), place.passage(), own.wording().text().substring(place.passage().start(), place.passage().end()))));
        }
        return new ToldEvent(event, said);
    }
}
