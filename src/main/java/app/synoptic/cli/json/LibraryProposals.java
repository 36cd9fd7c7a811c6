package app.synoptic.cli.json;

import app.synoptic.annotate.HeldArticles;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.propose.Article;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.CrossArticleGrouping;
import app.synoptic.propose.HeldArticle;
import app.synoptic.propose.KnownTestimony;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposalWithWords;
import app.synoptic.propose.Proposer;
import app.synoptic.propose.RefusedProposal;
import app.synoptic.propose.RefusedProposals;
import app.synoptic.propose.amount.CountProposals;
import app.synoptic.propose.amount.Counted;
import app.synoptic.propose.duplicate.DuplicateIndex;
import app.synoptic.propose.duplicate.SaidWords;
import app.synoptic.propose.duplicate.ToldEvent;
import app.synoptic.propose.link.SameEvent;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the rules propose for the originals that a library holds of a dossier's sources: of each source the newest.
public final class LibraryProposals {

    /// Of more passages of an event no more is learnt.
    private static final int MOST_WORDS = 6;

    private LibraryProposals() {}

    /// @param sources the ids of those asked for; empty for all
    /// @param failed  is told of each article at which the rules fail; the others go on
    public static List<ArticleProposalsJson.Proposed> of(Library library, DossierId id, List<String> sources, BiConsumer<SourceId, RuntimeException> failed) {
        return of(library, id, sources, one -> Proposer.of(one.article(), one.told()), failed);
    }

    /// The same by other rules.
    static List<ArticleProposalsJson.Proposed> of(Library library, DossierId id, List<String> sources, Function<HeldArticle, List<Proposal>> rules, BiConsumer<SourceId, RuntimeException> failed) {
        List<ArticleProposalsJson.Proposed> found = new ArrayList<>();
        for (HeldArticle one : HeldArticles.of(library, id, sources)) {
            try {
                found.add(new ArticleProposalsJson.Proposed(one.article(), rules.apply(one)));
            } catch (RuntimeException defect) {
                // What nobody foresaw in one article must not keep all others from being read.
                failed.accept(one.article().source(), defect);
            }
        }
        return weighed(library, id, found);
    }

    /// What is left of proposals for articles when the refused ones are taken away, with the events of the dossier that they testify to.
    public static List<ArticleProposalsJson.Proposed> weighed(Library library, DossierId id, List<ArticleProposalsJson.Proposed> found) {
        Dossier dossier = library.dossier(id);
        Map<SourceId, List<Proposal>> proposed = new HashMap<>();
        List<ProposalWithWords> all = found.stream().flatMap(one -> ProposalWithWords.of(one.article(), one.proposals()).stream()).toList();
        RefusedProposals refused = HeldArticles.refusals(library, id);
        List<ProposalWithWords> left = all.stream().filter(one -> !refused.cover(one.proposal())).toList();
        Map<EventId, List<Said>> said = said(library, dossier);
        for (Cluster cluster : CrossArticleGrouping.clusters(known(dossier, said), left, dossier.zone(), SameEvent.shipped())) {
            cluster.members().forEach(proposal -> proposed.computeIfAbsent(proposal.source(), _ -> new ArrayList<>()).add(proposal));
        }
        counts(dossier, said).stream().filter(one -> !refused.cover(one)).forEach(one -> proposed.computeIfAbsent(one.source(), _ -> new ArrayList<>()).add(one));
        duplicates(library, dossier, said, found).filter(one -> !refused.cover(one)).forEach(one -> proposed.computeIfAbsent(one.source(), _ -> new ArrayList<>()).add(one));
        Comparator<Proposal> read = Comparator.comparingInt(one -> one.ground().passages().getFirst().start());
        return found.stream().map(one -> new ArticleProposalsJson.Proposed(one.article(), proposed.getOrDefault(one.article().source(), List.of()).stream().sorted(read).toList())).toList();
    }

    /// Words with which a source testifies to an event.
    ///
    /// @param own whether they are the source's, and not those of a digest
    private record Said(Counted words, boolean own) {}

    /// What the sources of each event say of it. Reads each text once.
    private static Map<EventId, List<Said>> said(Library library, Dossier dossier) {
        Map<EventId, List<Said>> said = new HashMap<>();
        for (HeldText held : library.held(dossier.id())) {
            String language = dossier.source(held.source()).map(Source::language).orElse(null);
            library.sound(held.text()).ifPresent(wording -> library.findings(dossier.id(), held.text()).forEach(finding -> {
                if (finding.match().plain() && finding.evidence().testimony() instanceof AttestationId attestation) {
                    String saidBy = dossier.attestation(attestation).map(Attestation::saidBy).orElse(null);
                    dossier.told(attestation).ifPresent(event -> finding.places().forEach(place -> said.computeIfAbsent(event.id(), _ -> new ArrayList<>())
                            .add(new Said(new Counted(held.source(), place, wording.text().substring(place.start(), place.end()), language, saidBy), held.kind() == TextKind.ORIGINAL))));
                }
            }));
        }
        return said;
    }

    /// The events of a dossier with what their sources say of them.
    private static List<CrossArticleGrouping.Known> known(Dossier dossier, Map<EventId, List<Said>> said) {
        return dossier.events().stream().map(event -> new CrossArticleGrouping.Known(event.id(), event.label(), event.date(),
                said.getOrDefault(event.id(), List.of()).stream().limit(MOST_WORDS).map(one -> one.words().words()).toList(),
                event.attestations().stream().map(Attestation::source).collect(Collectors.toSet()))).toList();
    }

    /// Which events may be one, each as its words stand in one of the articles at hand.
    private static Stream<Proposal> duplicates(Library library, Dossier dossier, Map<EventId, List<Said>> said, List<ArticleProposalsJson.Proposed> found) {
        Map<SourceId, TextId> newest = new HashMap<>();
        library.held(dossier.id()).stream().filter(held -> held.kind() == TextKind.ORIGINAL).forEach(held -> newest.put(held.source(), held.text()));
        Set<TextId> articles = found.stream().map(one -> one.article().id()).collect(Collectors.toSet());
        List<ToldEvent> events = dossier.events().stream().map(event -> new ToldEvent(event, said.getOrDefault(event.id(), List.of()).stream().map(Said::words)
                .filter(one -> one.place().text().equals(newest.get(one.source()))).limit(MOST_WORDS).map(one -> new SaidWords(one.source(), one.place(), one.words())).toList())).toList();
        return new DuplicateIndex(dossier.zone()).of(events).stream().flatMap(one -> Stream.of(one, one.mirrored())
                .filter(way -> articles.contains(way.ground().passages().getFirst().text())).limit(1));
    }

    /// What is proposed because sources of an event count the same otherwise, or count what is asked for.
    private static List<Proposal> counts(Dossier dossier, Map<EventId, List<Said>> said) {
        Map<EventId, List<Question>> asked = CountProposals.asked(dossier.questions());
        return dossier.events().stream().flatMap(event -> CountProposals.of(event, said.getOrDefault(event.id(), List.of()).stream().filter(Said::own).map(Said::words).toList(),
                asked.getOrDefault(event.id(), List.of())).stream()).toList();
    }
}
