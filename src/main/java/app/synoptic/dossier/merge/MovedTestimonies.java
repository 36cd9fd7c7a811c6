package app.synoptic.dossier.merge;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.TestimonyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the testimonies of theirs to the events to which mine has them. One that was moved here since is no second one.
final class MovedTestimonies {

    private MovedTestimonies() {}

    static Catalogue of(Catalogue mine, Catalogue theirs) {
        Map<AttestationId, EventId> homes = new HashMap<>();
        mine.dossier().events().forEach(event -> event.attestations().forEach(one -> homes.put(one.id(), event.id())));
        Map<EventId, List<Attestation>> moved = new HashMap<>();
        Map<TestimonyId, List<Evidence>> evidence = new HashMap<>(theirs.evidence());
        for (Event event : theirs.dossier().events()) {
            for (Attestation one : event.attestations()) {
                EventId home = homes.getOrDefault(one.id(), event.id());
                if (!home.equals(event.id())) {
                    moved.computeIfAbsent(home, _ -> new ArrayList<>()).add(one);
                    if (theirs.dossier().event(home).isEmpty()) {
                        evidence.remove(one.id());
                    }
                }
            }
        }
        if (moved.isEmpty()) {
            return theirs;
        }
        Dossier dossier = theirs.dossier();
        return new Catalogue(dossier.with(dossier.sources(), dossier.events().stream().map(event -> {
            List<Attestation> here = new ArrayList<>(event.attestations());
            here.removeIf(one -> !homes.getOrDefault(one.id(), event.id()).equals(event.id()));
            here.addAll(moved.getOrDefault(event.id(), List.of()));
            return event.told(here, event.silences());
        }).toList(), dossier.questions()), evidence);
    }
}
