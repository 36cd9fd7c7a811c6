package app.synoptic.domain;

import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A dossier with all its evidence: what a dossier file carries. `evidence` keeps, by testimony, how each of its
/// passages is found again; a testimony without an entry has none.
public record Catalogue(Dossier dossier, Map<TestimonyId, List<Evidence>> evidence) {

    public Catalogue {
        Set<TestimonyId> known = new HashSet<>();
        dossier.events().forEach(event -> event.attestations().forEach(attestation -> known.add(attestation.id())));
        dossier.questions().forEach(question -> question.readings().forEach(reading -> known.add(reading.id())));
        Map<TestimonyId, List<Evidence>> copy = new LinkedHashMap<>();
        evidence.forEach((testimony, pieces) -> {
            if (!known.contains(testimony)) {
                throw new IllegalArgumentException("evidence for “%s”, which is not in the dossier".formatted(testimony.value()));
            }
            if (pieces.stream().map(Evidence::key).distinct().count() < pieces.size()) {
                throw new IllegalArgumentException("two pieces of evidence for “%s” have one id".formatted(testimony.value()));
            }
            if (!pieces.isEmpty()) {
                copy.put(testimony, List.copyOf(pieces));
            }
        });
        evidence = Map.copyOf(copy);
    }

    public List<Evidence> of(TestimonyId testimony) {
        return evidence.getOrDefault(testimony, List.of());
    }

    /// The evidence of one kind of text that `source` gives anywhere in the dossier, in the dossier's order.
    public Map<EvidenceId, Selector> selectors(SourceId source, TextKind kind) {
        Map<EvidenceId, Selector> found = new LinkedHashMap<>();
        for (TestimonyId testimony : testimonies(source)) {
            for (Evidence piece : of(testimony)) {
                if (piece.of() == kind) {
                    found.put(testimony.evidence(piece), piece.selector());
                }
            }
        }
        return found;
    }

    private List<TestimonyId> testimonies(SourceId source) {
        List<TestimonyId> ids = new ArrayList<>();
        for (Event event : dossier.events()) {
            event.attestations().stream().filter(a -> a.source().equals(source)).forEach(a -> ids.add(a.id()));
        }
        for (Question question : dossier.questions()) {
            question.readings().stream().filter(r -> r.source().equals(source)).forEach(r -> ids.add(r.id()));
        }
        return ids;
    }
}
