package app.synoptic.fuzz.target;

import static app.synoptic.fuzz.target.Inputs.texts;
import static app.synoptic.fuzz.target.Inputs.file;
import static app.synoptic.fuzz.target.Inputs.in;

import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.session.SessionReader;
import app.synoptic.drafts.DraftFile;
import app.synoptic.drafts.DraftsException;
import app.synoptic.export.Affairs;
import app.synoptic.export.DossierFileReader;
import app.synoptic.export.DossierProof;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Dossiers, as JSON and as files, and what goes with them.
final class DossierTargets {

    private static final String SMALL = """
            {"dossier": {"id": "ferry", "title": "The ferry", "window": "2026-01-02/2026-01-19", "zone": "Europe/Berlin", "note": "*Idle*", "names": [{"name": "Halden", "variants": ["Haldn"]}], "kinds": [{"id": "strike", "label": "Strike", "colour": "blue"}]},
             "sources": [{"id": "herald", "publisher": "Herald", "title": "Ferries idle", "authors": ["Ida Renn"], "language": "en", "url": "https://herald.example/", "published": "2026-01-06~", "knows": "2026-01-06", "derivedFrom": null, "note": "n",
               "digest": {"file": "digests/herald.txt", "sha256": "%s"}, "recognise": {"windows": ["AAAA"], "keys": ["AAAA"]}, "texts": []}],
             "events": [{"id": "walkout", "label": "Crews walk out", "date": "2026-01-02T09:00:00+01:00", "knowable": "2026-01-02", "kind": "strike", "status": "happened", "tier": "core", "actors": ["crews"], "places": ["Halden"], "note": null,
               "attestations": [{"source": "herald", "date": "2026-01-04", "part": null, "dating": "explicit", "stance": "affirms", "saidBy": null, "strength": "direct",
                 "passages": [{"of": "digest", "selector": {"type": "TextQuoteSelector", "exact": "crews"}}, {"of": "original", "selector": {"type": "FingerprintSelector", "tags": "AAAA"}}]}], "silences": {}}],
             "questions": [{"id": "many", "question": "How many?", "events": ["walkout"], "knowable": "2026-01-06", "type": "number", "unit": "crews", "readings": [{"source": "herald", "value": {"min": 71, "max": 90}, "saidBy": "x", "asOf": "2026-01-06", "passages": []}], "overruled": null, "silences": {}}]}
            """.formatted("0".repeat(64));

    private DossierTargets() {}

    static Stream<FuzzTarget> all() {
        return Stream.of(
                FuzzTarget.of("dossier", DossierTargets::dossier, List.of(Inputs.bytes(SMALL), file("assets/dossiers/kazakhstan-2022/dossier.json")),
                        "{", "[", "null", "true", "1e999999999", "\"\\ud800\"", "\"min\":", "\"2026-01-02\"", "\"passages\": [", "\"FingerprintSelector\"", "\"derivedFrom\": \"herald\"", "\"partOf\": \"walkout\""),
                FuzzTarget.of("dossier-file", (input, folder) -> dossierFile(Packing.zip(input), folder), List.of(Packing.open(Affairs.bytes(Affairs.whole())), Affairs.bytes(Affairs.bare()), Packing.open(Affairs.bytes(Affairs.bare()))),
                        "=====[digests/../x.txt]\n", "=====[sessions/a.json]\n", "=====[custody/statement.txt]\n", "=====[originals/oc-media/1-" + "0".repeat(64) + ".txt]\n", "=====[captures.json]\n", "PK\u0001\u0002", "PK\u0005\u0006"),
                FuzzTarget.of("session", (input, _) -> refusing(() -> SessionReader.read("a.json", input)), texts("""
                        {"session": {"id": "s", "dossier": "ferry", "title": "First look", "by": "N. N.", "pins": [{"event": "walkout"}, {"question": "many"}],
                          "notes": [{"about": {"event": "walkout"}, "written": "2026-01-01", "words": "To be *read*"}, {"about": {"passage": {"text": "%s", "start": 1, "end": 5}}, "written": "2026-01-01", "words": "x"}]},
                         "outlook": {"event": "walkout", "window": {"from": "2026-01-04T18:00:00Z", "until": "2026-01-09T00:00:00Z"}, "sought": "csto", "chosen": [{"facet": "kind", "values": ["strike"]}], "arrangement": {"reading": "matrix"}}}
                        """.formatted("0".repeat(64))), "{", "[", "null", "\"about\": {}", "\"passage\":", "+1000000000-12-31T23:59:59.999999999Z", "9999999999"),
                FuzzTarget.of("proposals", DossierTargets::drafts, texts("""
                        {"proposals": [{"kind": "event", "source": "herald", "label": "Crews walk out", "date": "2026-01-02", "status": "happened", "eventKind": "strike", "actors": ["crews"], "places": ["Halden"], "saidBy": "x",
                          "score": 0.7, "by": "a model", "because": "it says so", "tags": ["a"], "annotated": true, "passages": [{"quote": "crews walked out", "start": 3, "end": 19}]}, 17]}""", "[{\"kind\": \"date\"}]"),
                        "{", "[", "null", "\"score\": 1e999", "\"start\": -1", "\"proposals\":"),
                FuzzTarget.of("custody", (input, _) -> CustodyStatement.read(new String(input, StandardCharsets.UTF_8)), texts(statement()), "\n", "sha256:", ": ", "  "));
    }

    private static String statement() {
        String hash = "0f".repeat(32);
        return new CustodyStatement("Synoptic 1", "strike", new app.synoptic.domain.custody.ChainHead("a-library", 9, hash), List.of(new app.synoptic.domain.custody.TextCustody(
                new app.synoptic.domain.SourceId("herald"), new app.synoptic.domain.wording.TextId(hash), app.synoptic.domain.wording.TextKind.ORIGINAL, "html/1", hash, hash, ""))).print();
    }

    private static void dossier(byte[] input, Path folder) {
        refusing(() -> DossierReader.read("a.json", input));
    }

    private static void dossierFile(byte[] zip, Path folder) throws java.io.IOException {
        Path file = in(folder, "a.dossier", zip);
        DossierFileReader.meant(file);
        refusing(() -> DossierFileReader.read(file));
        refusing(() -> DossierProof.of(file));
    }

    private static void drafts(byte[] input, Path folder) throws java.io.IOException {
        try {
            DraftFile.read(in(folder, "a.json", input), "somebody").problems().forEach(Sentence::check);
        } catch (DraftsException refused) {
            Sentence.check(String.valueOf(refused.getMessage()), "a.json");
        }
    }

    private static void refusing(Runnable reading) {
        try {
            reading.run();
        } catch (DossierException refused) {
            Sentence.check(refused.subject() + " ", "a.");
            refused.problems().forEach(Sentence::check);
        }
    }
}
