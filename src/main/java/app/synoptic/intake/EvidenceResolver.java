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
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Looks for all of a source's evidence in one of its texts.
final class EvidenceResolver {

    private EvidenceResolver() {}

    static List<Finding> in(Catalogue catalogue, SourceId source, Wording original, SourceKey key) {
        Map<EvidenceId, Selector> sought = catalogue.selectors(source, TextKind.ORIGINAL);
        List<FingerprintSelector> selectors = sought.values().stream().map(FingerprintSelector.class::cast).toList();
        List<Outcome> outcomes = Fingerprints.find(original, selectors, key);
        List<EvidenceId> evidence = List.copyOf(sought.keySet());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            findings.add(outcomes.get(i).finding(evidence.get(i), original.id()));
        }
        return findings;
    }

    static List<Finding> inDigest(Catalogue catalogue, SourceId source, Wording digest) {
        List<Finding> findings = new ArrayList<>();
        catalogue.selectors(source, TextKind.DIGEST).forEach((evidence, selector) ->
                findings.add(Quotes.find(digest, (TextQuoteSelector) selector).finding(evidence, digest.id())));
        return findings;
    }
}
