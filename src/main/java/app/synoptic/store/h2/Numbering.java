package app.synoptic.store.h2;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Names the testimonies of a dossier after their places again, where one that stood before them has gone.
final class Numbering {

    private final Map<AttestationId, AttestationId> attestations = new HashMap<>();
    private final Map<TestimonyId, TestimonyId> now = new HashMap<>();
    private final Catalogue catalogue;

    Numbering(Catalogue before) {
        Dossier dossier = before.dossier();
        Dossier named = dossier.with(dossier.sources(), dossier.events().stream().map(this::event).toList(),
                dossier.questions().stream().map(this::question).toList());
        Map<TestimonyId, List<Evidence>> evidence = new LinkedHashMap<>();
        before.evidence().forEach((testimony, pieces) -> evidence.put(Objects.requireNonNull(now.get(testimony)), pieces));
        catalogue = new Catalogue(named, evidence);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /// What each attestation is called now.
    Map<AttestationId, AttestationId> attestations() {
        return attestations;
    }

    /// The finding of the same evidence.
    Finding of(Finding found) {
        return found.called(Objects.requireNonNull(now.get(found.evidence().testimony())).evidence(found.evidence().ordinal()));
    }

    private Event event(Event event) {
        Map<SourceId, Integer> counts = new HashMap<>();
        return event.told(event.attestations().stream().map(old -> {
            AttestationId id = AttestationId.of(event.id(), old.source(), counts.merge(old.source(), 1, Integer::sum));
            attestations.put(old.id(), id);
            now.put(old.id(), id);
            return old.called(id);
        }).toList(), event.silences());
    }

    private Question question(Question question) {
        Map<SourceId, Integer> counts = new HashMap<>();
        return question.answered(question.readings().stream().map(old -> {
            ReadingId id = ReadingId.of(question.id(), old.source(), counts.merge(old.source(), 1, Integer::sum));
            now.put(old.id(), id);
            return old.called(id);
        }).toList(), question.silences());
    }
}
