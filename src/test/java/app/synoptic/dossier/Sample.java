package app.synoptic.dossier;

import java.nio.charset.StandardCharsets;

/// A small dossier in our own words that uses every part of the format.
final class Sample {

    static final String SHA = "ab".repeat(32);

    static final String JSON = Printed.in("""
            {
              "dossier": {
                "id": "harbour-2030", "title": "The harbour strike", "window": "2030-03-01/2030-03-09",
                "zone": "Europe/Lisbon", "note": "Plain dates are local.",
                "names": [{"name": "Port Union", "variants": ["Dockers' Union", "PU"]}], "kinds": [{"id": "protest", "label": "Protests", "colour": "rust"}, {"id": "parley"}]
              },
              "sources": [
                {"id": "daily-tide", "publisher": "Daily Tide", "title": "Cranes stand still", "authors": ["A. Writer"],
                 "language": "en", "url": null, "published": "2030-03-04~", "knows": "2030-03-04", "derivedFrom": null,
                 "note": "Undated file.", "digest": {"file": "digests/daily-tide.txt", "sha256": "%1$s"},
                 "recognise": {"windows": ["w1", "w2"], "keys": ["k1", "k2"]}},
                {"id": "quay-post", "publisher": "Quay Post", "title": "", "language": "pt", "published": "2030-03-06",
                 "knows": "2030-03-06T18:00:00Z", "derivedFrom": "daily-tide", "read": "begun", "readTo": {"text": "%1$s", "offset": 12}}
              ],
              "events": [
                {"id": "strike-begins", "label": "The strike begins", "date": "2030-03-02", "knowable": "2030-03-02",
                 "kind": "protest", "status": "happened", "tier": "core", "actors": ["Port Union"], "places": ["Harbour"],
                 "note": "The later date is a slip.",
                 "attestations": [
                   {"source": "daily-tide", "date": "2030-03-02", "part": "night", "dating": "explicit", "zone": "UTC",
                    "stance": "affirms", "saidBy": "a foreman", "strength": "direct", "note": "The night before Sunday.",
                    "passages": [
                      {"of": "original", "selector": {"type": "FingerprintSelector", "tags": "t1"}},
                      {"of": "digest", "selector": {"type": "TextQuoteSelector", "exact": "cranes stood", "prefix": "the "}, "proposed": {"by": "rules 2", "because": "also told here", "score": 0.5, "acceptedBy": "A. Lee", "accepted": "2030-04-03"}}]},
                   {"source": "daily-tide", "stance": "plans", "strength": "mention", "passages": []},
                   {"source": "quay-post", "date": "2030-03-03", "dating": "inferred", "stance": "denies", "strength": "mention",
                    "proposed": {"by": "rules 1", "because": "reports “stood”", "score": 0.831, "acceptedBy": null, "accepted": "2030-04-01"}, "passages": []}],
                 "silences": {}},
                {"id": "talks", "label": "Talks are promised", "date": "2030-03-10", "kind": "talks", "status": "planned",
                 "tier": "fine", "tags": ["port", "wages & hours"], "partOf": "strike-begins", "attestations": [], "silences": {"quay-post": "not-applicable"}}
              ],
              "questions": [
                {"id": "how-many", "question": "How many cranes stood still?", "events": ["strike-begins"],
                 "knowable": "2030-03-02", "type": "number", "unit": "cranes", "note": "Cranes on rails.",
                 "readings": [
                   {"source": "daily-tide", "value": {"min": 71}, "saidBy": null, "asOf": "2030-03-03", "note": "“over 70”",
                    "passages": []},
                   {"source": "daily-tide", "value": {"min": 2.5, "max": 100}, "passages": [], "proposed": {"by": "a model", "because": "“a hundred”", "score": 1, "acceptedBy": "A. Lee", "accepted": "2030-04-02"}}],
                 "overruled": {"verdict": "compatible", "reason": "Counted on different days."}, "silences": {}},
                {"id": "when", "question": "When?", "type": "date", "readings": [
                   {"source": "quay-post", "value": {"date": "2030-03-03"}, "passages": []}]},
                {"id": "who", "question": "Who?", "type": "names", "readings": [
                   {"source": "quay-post", "value": {"names": ["B", "A"], "open": true}, "passages": []}]},
                {"id": "lawful", "question": "Was it lawful?", "type": "choice", "readings": [
                   {"source": "quay-post", "value": {"choice": "no"}, "passages": []}]},
                {"id": "words", "question": "In which words?", "type": "wording", "readings": [
                   {"source": "quay-post", "value": {"wording": true}, "passages": []}],
                 "silences": {"daily-tide": "not-applicable"}}
              ]
            }
            """.formatted(SHA));

    private Sample() {}

    static ParsedDossier read(String json) {
        return DossierReader.read("sample.json", json.getBytes(StandardCharsets.UTF_8));
    }

    /// The sample with one stretch of it replaced, which must be there.
    static String with(String old, String replacement) {
        if (!JSON.contains(Printed.in(old))) {
            throw new IllegalArgumentException("the sample has no " + old);
        }
        return JSON.replace(Printed.in(old), Printed.in(replacement));
    }
}
