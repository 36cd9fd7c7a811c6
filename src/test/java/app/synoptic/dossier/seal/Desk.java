package app.synoptic.dossier.seal;

import app.synoptic.anchor.Fingerprints;
import app.synoptic.anchor.Outcome;
import app.synoptic.anchor.Recogniser;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.DossierFiles;
import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.DossierWriter;
import app.synoptic.dossier.LibraryState;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.text.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An editor's desk: an article of our own, its digest, a dossier to be sealed, and what a library would make of it.
final class Desk {

    static final SourceId TIDE = new SourceId("daily-tide");
    static final String HEADLINE = "Cranes stand still in the harbour";
    static final String BODY = """
            On Saturday night the crane drivers of the old harbour laid down their work, a foreman said on Sunday. \
            He counted over 70 cranes along the northern quay, and said that none of them had moved since ten o'clock. \
            The port authority spoke of 64 cranes and called the walkout small, brief and without consequence for trade.

            Twelve ships were waiting outside the breakwater by Monday morning, among them two tankers with fuel for the \
            island's power station. The mayor asked both sides to meet, and the union answered that it would come if the \
            company withdrew its letter of dismissal. The foreman said that twelve ships were waiting for pilots as well.

            Talks were promised for the tenth of March in the customs house, under the chair of a retired judge.""";
    static final String FURNITURE = "Read also: seven lighthouses that are worth the walk. The mayor asked both sides to pose.";
    static final Wording ARTICLE = article(HEADLINE, BODY);
    static final String DIGEST = "The paper reports that drivers stopped on Saturday night. Their foreman counts more than "
            + "seventy cranes. It also says that ships waited, and again that ships waited outside.\n";

    private Desk() {}

    static Wording article(String headline, String body) {
        String text = headline + "\n\n" + body + "\n\n" + FURNITURE + "\n";
        int start = headline.length() + 2;
        int end = start + body.length();
        return new Wording(id(text), TextKind.ORIGINAL, "UTF-8", text, List.of(
                new Region(RegionKind.HEADLINE, 0, headline.length()), new Region(RegionKind.BODY, start, end),
                new Region(RegionKind.FURNITURE, end + 2, end + 2 + FURNITURE.length())));
    }

    static TextId id(String text) {
        try {
            return new TextId(HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A dossier as it is first written, with these passages for its one attestation.
    static String draft(String... passages) {
        return """
                {"dossier": {"id": "harbour-2030", "title": "The harbour strike", "window": "2030-03", "zone": "UTC"},
                 "sources": [{"id": "daily-tide", "publisher": "Daily Tide", "title": "", "language": "en", "knows": "2030-03-04",
                              "digest": {"file": "digests/daily-tide.txt"}, "texts": [{"sha256": "%s", "kind": "original"}]}],
                 "events": [{"id": "strike", "label": "The strike begins", "date": "2030-03-02", "kind": "protest",
                             "status": "happened", "tier": "core",
                             "attestations": [{"source": "daily-tide", "date": "2030-03-02", "dating": "explicit",
                                               "stance": "affirms", "strength": "direct", "passages": [%s]}]}],
                 "questions": []}
                """.formatted(ARTICLE.id(), String.join(", ", passages));
    }

    static String quote(String words) {
        return "{\"of\": \"original\", \"at\": {\"quote\": \"%s\"}}".formatted(words);
    }

    static String digest(String words) {
        return "{\"of\": \"digest\", \"at\": {\"quote\": \"%s\"}}".formatted(words);
    }

    /// Seals a file; `held` are the originals at hand.
    static String seal(String json, Wording... held) {
        return seal(json, DIGEST, held);
    }

    static String seal(String json, String digest, Wording... held) {
        Catalogue sealed = Sealer.seal("draft.json", DossierReader.read("draft.json", json.getBytes(StandardCharsets.UTF_8)),
                folder(digest), id -> List.of(held).stream().filter(text -> text.id().equals(id)).findFirst());
        return DossierWriter.sealed(sealed);
    }

    static DossierFiles folder(String digest) {
        return name -> name.equals("digests/daily-tide.txt")
                ? Optional.of(digest.getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }

    /// What a library would dump after it was given a sealed file and these originals, the newest last.
    static String dump(String sealed, Wording... originals) {
        LoadedDossier loaded = load(sealed);
        List<Wording> texts = new ArrayList<>(loaded.digests().stream().map(it -> it.wording()).toList());
        texts.addAll(List.of(originals));
        List<Finding> findings = new ArrayList<>(loaded.findings());
        for (Wording original : originals) {
            findings.addAll(findings(loaded.catalogue(), original));
        }
        return DossierWriter.dump(loaded.catalogue(), new LibraryState(Map.of(TIDE, texts), findings, Map.of(),
                new LibraryState.Silences(Map.of(), Map.of())));
    }

    static LoadedDossier load(String sealed) {
        return LoadedDossier.of("sealed.json", DossierReader.read("sealed.json", sealed.getBytes(StandardCharsets.UTF_8)),
                folder(DIGEST));
    }

    /// What becomes of the evidence in an original.
    static List<Finding> findings(Catalogue catalogue, Wording original) {
        var recognition = catalogue.dossier().sources().getFirst().recognition();
        var key = Recogniser.unlock(Words.of(original.text()), recognition).orElseThrow();
        Map<EvidenceId, Selector> selectors = catalogue.selectors(TIDE, TextKind.ORIGINAL);
        List<Outcome> outcomes = Fingerprints.find(original,
                selectors.values().stream().map(FingerprintSelector.class::cast).toList(), key);
        List<Finding> findings = new ArrayList<>();
        for (EvidenceId evidence : selectors.keySet()) {
            findings.add(switch (outcomes.get(findings.size())) {
                case Outcome.Exact(var place) -> new Finding(evidence, original.id(), Match.EXACT, List.of(place), List.of());
                case Outcome.Moved(var place) -> new Finding(evidence, original.id(), Match.MOVED, List.of(place), List.of());
                case Outcome.Changed(var place, var differing) ->
                    new Finding(evidence, original.id(), Match.CHANGED, List.of(place), differing);
                case Outcome.Ambiguous(var places) -> new Finding(evidence, original.id(), Match.AMBIGUOUS, places, List.of());
                case Outcome.Lost() -> new Finding(evidence, original.id(), Match.LOST, List.of(), List.of());
            });
        }
        return findings;
    }
}
