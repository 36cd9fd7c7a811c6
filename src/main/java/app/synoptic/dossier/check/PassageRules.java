package app.synoptic.dossier.check;

import app.synoptic.anchor.Fingerprints;
import app.synoptic.anchor.Outcome;
import app.synoptic.anchor.Recogniser;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Event;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Source;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.json.Problems;
import app.synoptic.i18n.RefusalWords;
import app.synoptic.text.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What must hold of every passage: it is found, in the digest and in each original of its source that is at hand.
final class PassageRules {

    private final Catalogue catalogue;
    private final Problems problems;
    private final ProblemLocation where;

    PassageRules(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
        this.where = new ProblemLocation(catalogue);
    }

    void check(List<Finding> inDigests, Collection<Wording> originals) {
        for (Event event : catalogue.dossier().events()) {
            for (Attestation attestation : event.attestations()) {
                if (catalogue.of(attestation.id()).stream().noneMatch(piece -> piece.of() == TextKind.DIGEST)) {
                    problems.add(where.of(attestation.id()), "it has no place in the digest");
                }
            }
        }
        for (Question question : catalogue.dossier().questions()) {
            for (Reading reading : question.readings()) {
                if (catalogue.of(reading.id()).isEmpty()) {
                    problems.add(where.of(reading.id()), "no passage supports it");
                }
            }
        }
        for (Finding finding : inDigests) {
            switch (finding.match()) {
                case LOST -> problems.add(where.of(finding.evidence()), "its quotation does not stand in the digest");
                case AMBIGUOUS -> problems.add(where.of(finding.evidence()), "its quotation stands in the digest %d times"
                        .formatted(finding.places().size()));
                case EXACT, MOVED, CHANGED -> { }
            }
        }
        Map<Wording, Recogniser.Scan> scans = new LinkedHashMap<>();
        originals.forEach(original -> scans.put(original, Recogniser.scan(Words.of(original.text()))));
        catalogue.dossier().sources().forEach(source -> checkSource(source, scans));
    }

    private void checkSource(Source source, Map<Wording, Recogniser.Scan> originals) {
        Map<EvidenceId, Selector> selectors = catalogue.selectors(source.id(), TextKind.ORIGINAL);
        Recognition recognition = source.recognition();
        if (source.digest() == null && !catalogue.selectors(source.id(), TextKind.DIGEST).isEmpty()) {
            problems.add(ProblemLocation.of(source), "passages lie in its digest, but it has none");
        }
        if (recognition == null) {
            if (!selectors.isEmpty()) {
                problems.add(ProblemLocation.of(source), "passages lie in its original, but nothing recognises that");
            }
            return;
        }
        List<FingerprintSelector> fingerprints = selectors.values().stream().map(FingerprintSelector.class::cast).toList();
        try {
            originals.forEach((original, windows) -> windows.unlock(recognition).ifPresent(key ->
                    report(List.copyOf(selectors.keySet()), Fingerprints.find(original, fingerprints, key))));
        } catch (IllegalArgumentException | Refusal e) {
            problems.add(ProblemLocation.of(source), "what finds passages in its original is damaged: " + RefusalWords.english(e));
        }
    }

    private void report(List<EvidenceId> evidence, List<Outcome> outcomes) {
        for (int i = 0; i < evidence.size(); i++) {
            String place = where.of(evidence.get(i));
            switch (outcomes.get(i)) {
                case Outcome.Exact _, Outcome.Moved _ -> { }
                case Outcome.Changed _ -> problems.add(place, "the original that is held has other words there");
                case Outcome.Ambiguous(var places) ->
                    problems.add(place, "it fits %d places of the original that is held".formatted(places.size()));
                case Outcome.Lost() -> problems.add(place, "it is not in the article of the original that is held");
            }
        }
    }
}
