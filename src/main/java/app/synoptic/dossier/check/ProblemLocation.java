package app.synoptic.dossier.check;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import java.util.HashMap;
import java.util.Map;

/// Names the parts of a dossier in sentences.
final class ProblemLocation {

    private final Catalogue catalogue;
    private final Map<TestimonyId, String> testimonies = new HashMap<>();

    ProblemLocation(Catalogue catalogue) {
        this.catalogue = catalogue;
        Dossier dossier = catalogue.dossier();
        for (Event event : dossier.events()) {
            for (int i = 0; i < event.attestations().size(); i++) {
                Attestation attestation = event.attestations().get(i);
                put(attestation.id(), attestation.source(), "%s, attestation %d".formatted(of(event), i + 1));
            }
        }
        for (Question question : dossier.questions()) {
            for (int i = 0; i < question.readings().size(); i++) {
                Reading reading = question.readings().get(i);
                put(reading.id(), reading.source(), "%s, reading %d".formatted(of(question), i + 1));
            }
        }
    }

    private void put(TestimonyId id, SourceId source, String where) {
        testimonies.put(id, "%s (%s)".formatted(where, source));
    }

    static String of(Source source) {
        return "source “%s”".formatted(source.id());
    }

    static String of(Event event) {
        return "event “%s”".formatted(event.id());
    }

    static String of(Question question) {
        return "question “%s”".formatted(question.id());
    }

    String of(TestimonyId testimony) {
        return testimonies.getOrDefault(testimony, testimony.value());
    }

    String of(EvidenceId evidence) {
        return "%s, passage %d".formatted(of(evidence.testimony()),
                catalogue.of(evidence.testimony()).stream().map(Evidence::key).toList().indexOf(evidence.key()) + 1);
    }
}
