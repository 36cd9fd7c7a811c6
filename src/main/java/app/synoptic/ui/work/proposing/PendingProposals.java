package app.synoptic.ui.work.proposing;

import app.synoptic.propose.Cluster;
import app.synoptic.propose.CrossArticleGrouping;
import app.synoptic.propose.ProposalWithWords;
import app.synoptic.propose.RefusedProposal;
import app.synoptic.propose.RefusedProposals;
import app.synoptic.propose.link.SameEvent;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.inbox.Inbox.Content;
import java.util.ArrayList;
import java.util.List;

/// What is left of all proposals when what a person has decided on is taken away. Pure.
final class PendingProposals {

    private PendingProposals() {}

    /// @param known  the words of the events of the dossier
    /// @param counts what its sources count
    /// @param same   which of its events may be one
    static Content of(OpenDossier open, List<ProposalWithWords> all, List<RefusedProposal> refusals, KnownWords known, CountedWords counts, DuplicateWords same) {
        RefusedProposals refused = new RefusedProposals(refusals);
        List<ProposalWithWords> left = all.stream().filter(one -> !refused.cover(one.proposal())).toList();
        int accepted = (int) open.dossier().events().stream().flatMap(event -> event.attestations().stream()).filter(one -> one.proposed() != null).count();
        List<Cluster> clusters = new ArrayList<>(left.isEmpty() ? List.of() : CrossArticleGrouping.clusters(known.of(open), left, open.dossier().zone(), SameEvent.shipped()));
        counts.of(open).stream().filter(one -> !refused.cover(one)).map(one -> new Cluster(List.of(one))).forEach(clusters::add);
        same.of(open).stream().filter(one -> !refused.cover(one)).map(one -> new Cluster(List.of(one))).forEach(clusters::add);
        return new Content(clusters, accepted, refusals.size());
    }
}
