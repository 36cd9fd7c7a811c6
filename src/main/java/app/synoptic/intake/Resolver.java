package app.synoptic.intake;

import app.synoptic.anchor.Fingerprints;
import app.synoptic.anchor.Outcome;
import app.synoptic.anchor.Quotes;
import app.synoptic.anchor.SourceKey;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Looks for all of a source's evidence in one of its texts.
final class Resolver {

    private Resolver() {}

    static List<Finding> in(Catalogue catalogue, SourceId source, Wording original, SourceKey key) {
        Map<EvidenceId, Selector> sought = catalogue.selectors(source, TextKind.ORIGINAL);
        List<FingerprintSelector> selectors = sought.values().stream().map(FingerprintSelector.class::cast).toList();
        List<Outcome> outcomes = Fingerprints.find(original, selectors, key);
        List<EvidenceId> evidence = List.copyOf(sought.keySet());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            findings.add(finding(evidence.get(i), original.id(), outcomes.get(i)));
        }
        return findings;
    }

    static List<Finding> inDigest(Catalogue catalogue, SourceId source, Wording digest) {
        List<Finding> findings = new ArrayList<>();
        catalogue.selectors(source, TextKind.DIGEST).forEach((evidence, selector) ->
                findings.add(finding(evidence, digest.id(), Quotes.find(digest, (TextQuoteSelector) selector))));
        return findings;
    }

    private static Finding finding(EvidenceId evidence, TextId text, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Exact(var place) -> new Finding(evidence, text, Match.EXACT, List.of(place), List.of());
            case Outcome.Moved(var place) -> new Finding(evidence, text, Match.MOVED, List.of(place), List.of());
            case Outcome.Changed(var place, var differing) ->
                new Finding(evidence, text, Match.CHANGED, List.of(place), differing);
            case Outcome.Ambiguous(var places) -> new Finding(evidence, text, Match.AMBIGUOUS, places, List.of());
            case Outcome.Lost() -> new Finding(evidence, text, Match.LOST, List.of(), List.of());
        };
    }
}
