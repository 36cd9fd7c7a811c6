package app.synoptic.edit;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.HeldText;
import app.synoptic.store.LibraryReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A piece of evidence that is not word for word where it should be in a text held, of which nobody has judged yet.
///
/// @param about   the event or the question it is evidence for, in words
/// @param finding what became of it in `text`
/// @param before  its words in another copy that has them; empty where none does
public record UnresolvedEvidence(SourceId source, String publisher, String about, Finding finding, Wording text, Optional<String> before) {

    /// All of a dossier. Reads it whole: not for a thread that draws.
    public static List<UnresolvedEvidence> of(LibraryReader reader, DossierId id) {
        Dossier dossier = reader.dossier(id);
        Map<TestimonyId, String> about = new HashMap<>();
        for (Event event : dossier.events()) {
            event.attestations().forEach(attestation -> about.put(attestation.id(), event.label()));
        }
        for (Question question : dossier.questions()) {
            question.readings().forEach(reading -> about.put(reading.id(), question.question()));
        }
        List<UnresolvedEvidence> doubts = new ArrayList<>();
        List<HeldText> held = reader.held(id);
        for (HeldText text : held) {
            List<Finding> findings = reader.findings(id, text.text());
            List<Finding> open = findings.stream().filter(found -> !found.match().settled() && !found.covered(findings)).toList();
            if (!open.isEmpty()) {
                Wording wording = reader.wording(text.text()).orElseThrow();
                String publisher = dossier.source(text.source()).orElseThrow().publisher();
                open.forEach(found -> doubts.add(new UnresolvedEvidence(text.source(), publisher, about.getOrDefault(found.evidence().testimony(), ""),
                        found, wording, known(reader, id, held, text, found))));
            }
        }
        return doubts;
    }

    private static Optional<String> known(LibraryReader reader, DossierId id, List<HeldText> held, HeldText text, Finding doubtful) {
        return held.stream().filter(other -> other.source().equals(text.source()) && other.kind() == text.kind() && !other.text().equals(text.text()))
                .flatMap(other -> reader.findings(id, other.text()).stream())
                .filter(found -> found.evidence().equals(doubtful.evidence()) && found.match().settled() && !found.places().isEmpty())
                .findFirst().flatMap(found -> reader.wording(found.text())
                        .map(words -> words.text().substring(found.places().getFirst().start(), found.places().getFirst().end())));
    }
}
