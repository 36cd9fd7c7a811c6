package app.synoptic.cli;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Wording;
import app.synoptic.dossier.Resolved;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers what a library knows of a dossier beyond its catalogue.
final class Known {

    private Known() {}

    static Resolved of(Library library, DossierId id) {
        Map<SourceId, List<Wording>> texts = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (HeldText held : library.held(id)) {
            texts.computeIfAbsent(held.source(), _ -> new ArrayList<>()).add(library.wording(held.text()).orElseThrow());
            findings.addAll(library.findings(id, held.text()));
        }
        return new Resolved(texts, findings, Map.of(), new Resolved.Silences(Map.of(), Map.of()));
    }
}
