package app.synoptic.annotate;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.propose.Article;
import app.synoptic.propose.HeldArticle;
import app.synoptic.propose.KnownTestimony;
import app.synoptic.propose.RefusedProposal;
import app.synoptic.propose.RefusedProposals;
import app.synoptic.store.HeldText;
import app.synoptic.store.LibraryReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The originals that a library holds of a dossier's sources, of each source the newest, with what is told in them already.
public final class HeldArticles {

    private HeldArticles() {}

    /// The articles that are read.
    ///
    /// @param sources the ids of those asked for; empty for all
    public static List<HeldArticle> of(LibraryReader library, DossierId id, List<String> sources) {
        Dossier dossier = library.dossier(id);
        Map<Source, HeldText> newest = new LinkedHashMap<>();
        for (HeldText held : library.held(id)) {
            boolean asked = sources.isEmpty() || sources.contains(held.source().value());
            dossier.source(held.source()).filter(_ -> asked && held.kind() == TextKind.ORIGINAL).ifPresent(source -> newest.put(source, held));
        }
        List<HeldArticle> articles = new ArrayList<>();
        newest.forEach((source, held) -> library.sound(held.text()).ifPresent(wording ->
                articles.add(new HeldArticle(Article.of(source, wording), told(dossier, library.findings(id, held.text()))))));
        return articles;
    }

    /// The same by their sources.
    public static Map<SourceId, HeldArticle> held(LibraryReader library, DossierId id) {
        Map<SourceId, HeldArticle> held = new LinkedHashMap<>();
        of(library, id, List.of()).forEach(one -> held.put(one.article().source(), one));
        return held;
    }

    /// What a person refused.
    public static RefusedProposals refusals(LibraryReader library, DossierId dossier) {
        return new RefusedProposals(library.refusals(dossier).stream().map(one -> RefusedProposal.kept(one.kind(), one.keys(), one.passages(), one.reason())).toList());
    }

    private static List<KnownTestimony> told(Dossier dossier, List<Finding> findings) {
        Map<AttestationId, List<Passage>> places = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.evidence().testimony() instanceof AttestationId attestation) {
                places.computeIfAbsent(attestation, _ -> new ArrayList<>()).addAll(finding.places());
            }
        }
        List<KnownTestimony> told = new ArrayList<>();
        places.forEach((attestation, passages) -> {
            Optional<Event> event = dossier.told(attestation);
            boolean dated = dossier.attestation(attestation).map(Attestation::date).isPresent();
            event.filter(_ -> !passages.isEmpty()).ifPresent(own -> told.add(new KnownTestimony(own.id(), passages, dated)));
        });
        return told;
    }
}
