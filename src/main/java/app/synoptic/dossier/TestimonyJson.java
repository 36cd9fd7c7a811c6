package app.synoptic.dossier;

import static app.synoptic.dossier.json.Nodes.JSON;
import static app.synoptic.dossier.json.Nodes.string;
import static app.synoptic.dossier.json.Nodes.strings;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.Value;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.LibraryState.Sought;
import app.synoptic.dossier.json.EnumTerms;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Prints attestations and readings with their passages.
final class TestimonyJson {

    private final Catalogue catalogue;
    private final @Nullable LibraryState resolved;
    private final Map<Sought, Finding> findings;

    TestimonyJson(Catalogue catalogue, @Nullable LibraryState resolved) {
        this.catalogue = catalogue;
        this.resolved = resolved;
        this.findings = resolved == null ? Map.of() : resolved.bySought();
    }

    /// @param derived the id it would have if none were written
    ObjectNode attestation(Attestation attestation, AttestationId derived) {
        ObjectNode node = testimony(attestation, derived);
        node.put("date", string(attestation.date())).put("part", term(attestation.part()));
        node.put("dating", term(attestation.dating()));
        if (attestation.zone() != null) {
            node.put("zone", attestation.zone().getId());
        }
        node.put("stance", EnumTerms.print(attestation.stance())).put("saidBy", attestation.saidBy());
        node.put("strength", EnumTerms.print(attestation.strength()));
        putNote(node, attestation.note());
        ProvenanceJson.put(node, attestation.proposed());
        node.set("passages", passages(attestation.id(), attestation.source()));
        return node;
    }

    /// @param derived the id it would have if none were written
    ObjectNode reading(Reading reading, ReadingId derived) {
        ObjectNode node = testimony(reading, derived);
        node.set("value", value(reading.value()));
        node.put("saidBy", reading.saidBy()).put("asOf", string(reading.asOf()));
        putNote(node, reading.note());
        ProvenanceJson.put(node, reading.proposed());
        node.set("passages", passages(reading.id(), reading.source()));
        return node;
    }

    private static ObjectNode testimony(Testimony testimony, TestimonyId derived) {
        ObjectNode node = JSON.objectNode();
        if (!testimony.id().equals(derived)) {
            node.put("id", testimony.id().value());
        }
        return node.put("source", testimony.source().value());
    }

    private static void putNote(ObjectNode node, @Nullable String note) {
        if (note != null) {
            node.put("note", note);
        }
    }

    private static @Nullable String term(@Nullable Enum<?> constant) {
        return constant == null ? null : EnumTerms.print(constant);
    }

    private static ObjectNode value(Value value) {
        ObjectNode node = JSON.objectNode();
        switch (value) {
            case Value.Number number -> {
                if (number.min() != null) {
                    node.put("min", number.min());
                }
                if (number.max() != null) {
                    node.put("max", number.max());
                }
            }
            case Value.Date date -> node.put("date", date.date().toString());
            case Value.Names names -> {
                node.set("names", strings(List.copyOf(names.names())));
                node.put("open", names.open());
            }
            case Value.Choice choice -> node.put("choice", choice.choice());
            case Value.Worded() -> node.put("wording", true);
        }
        return node;
    }

    private ArrayNode passages(TestimonyId testimony, SourceId source) {
        ArrayNode nodes = JSON.arrayNode();
        List<Evidence> evidence = catalogue.of(testimony);
        for (int i = 0; i < evidence.size(); i++) {
            Evidence piece = evidence.get(i);
            ObjectNode node = nodes.addObject();
            if (!testimony.evidence(piece).equals(testimony.evidence(i + 1))) {
                node.put("id", piece.key());
            }
            node.put("of", EnumTerms.print(piece.of()));
            node.set("selector", selector(piece.selector()));
            ProvenanceJson.put(node, piece.proposed());
            if (resolved != null) {
                EvidenceId id = testimony.evidence(piece);
                node.set("at", resolved.newest(source, piece.of()).map(text -> at(id, text)).orElse(JSON.nullNode()));
            }
        }
        return nodes;
    }

    private static ObjectNode selector(Selector selector) {
        ObjectNode node = JSON.objectNode().put("type", switch (selector) {
            case FingerprintSelector _ -> "FingerprintSelector";
            case TextQuoteSelector _ -> "TextQuoteSelector";
        });
        switch (selector) {
            case FingerprintSelector fingerprint -> node.put("tags", fingerprint.tags());
            case TextQuoteSelector quote -> {
                node.put("exact", quote.exact());
                if (!quote.prefix().isEmpty()) {
                    node.put("prefix", quote.prefix());
                }
                if (!quote.suffix().isEmpty()) {
                    node.put("suffix", quote.suffix());
                }
            }
        }
        return node;
    }

    private JsonNode at(EvidenceId evidence, Wording text) {
        Finding finding = findings.get(new Sought(evidence, text.id()));
        if (finding == null) {
            return JSON.nullNode();
        }
        ObjectNode node = JSON.objectNode().put("text", text.id().sha256());
        if (finding.match() != Match.AMBIGUOUS) {
            finding.places().forEach(place -> put(node, place, text));
        }
        node.put("match", EnumTerms.print(finding.match()));
        if (finding.match() == Match.AMBIGUOUS) {
            node.set("places", places(finding.places(), text));
        }
        if (finding.match() == Match.CHANGED) {
            node.set("differing", places(finding.differing(), text));
        }
        return node;
    }

    private static ArrayNode places(List<Passage> places, Wording text) {
        ArrayNode nodes = JSON.arrayNode();
        places.forEach(place -> put(nodes.addObject(), place, text));
        return nodes;
    }

    private static void put(ObjectNode node, Passage place, Wording text) {
        node.put("start", place.start()).put("end", place.end());
        node.put("quote", text.text().substring(place.start(), place.end()));
    }
}
