package app.synoptic.exchange.bibliography;

import app.synoptic.domain.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a source has that no bibliography has a field for, by name, in the words of dossier files.
final class EntryFacts {

    private EntryFacts() {}

    static Map<String, String> of(Source source) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (source.published() != null) {
            facts.put("published", source.published().toString());
        }
        if (source.knows() != null) {
            facts.put("knows", source.knows().toString());
        }
        if (source.derivedFrom() != null) {
            facts.put("derivedFrom", source.derivedFrom().value());
        }
        if (source.digest() != null) {
            facts.put("digest", source.digest().text().sha256());
        }
        return facts;
    }
}
