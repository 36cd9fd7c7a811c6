package app.synoptic.cli.json;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.propose.Article;
import app.synoptic.propose.Proposer;
import app.synoptic.propose.Told;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the rules propose for the originals that a library holds of a dossier's sources: of each source the newest.
public final class LibraryProposals {

    private LibraryProposals() {}

    /// @param sources the ids of those asked for; empty for all
    public static List<ProposedJson.Proposed> of(Library library, DossierId id, List<String> sources) {
        Dossier dossier = library.dossier(id);
        Map<Source, HeldText> newest = new LinkedHashMap<>();
        for (HeldText held : library.held(id)) {
            boolean asked = sources.isEmpty() || sources.contains(held.source().value());
            dossier.source(held.source()).filter(_ -> asked && held.kind() == TextKind.ORIGINAL).ifPresent(source -> newest.put(source, held));
        }
        List<ProposedJson.Proposed> proposed = new ArrayList<>();
        newest.forEach((source, held) -> library.sound(held.text()).ifPresent(wording -> {
            Article article = article(source, wording);
            proposed.add(new ProposedJson.Proposed(article, Proposer.of(article, told(dossier, library.findings(id, held.text())))));
        }));
        return proposed;
    }

    private static Article article(Source source, Wording wording) {
        return new Article(source.id(), wording.id(), wording.text(), wording.regions(), source.published(), source.language());
    }

    private static List<Told> told(Dossier dossier, List<Finding> findings) {
        Map<AttestationId, List<Passage>> places = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.evidence().testimony() instanceof AttestationId attestation) {
                places.computeIfAbsent(attestation, _ -> new ArrayList<>()).addAll(finding.places());
            }
        }
        List<Told> told = new ArrayList<>();
        places.forEach((attestation, passages) -> {
            Optional<Event> event = dossier.told(attestation);
            boolean dated = dossier.attestation(attestation).map(Attestation::date).isPresent();
            event.filter(_ -> !passages.isEmpty()).ifPresent(own -> told.add(new Told(own.id(), passages, dated)));
        });
        return told;
    }
}
