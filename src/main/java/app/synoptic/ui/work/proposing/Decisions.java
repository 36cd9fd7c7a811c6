package app.synoptic.ui.work.proposing;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Affair;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposalId;
import app.synoptic.propose.Refusal;
import app.synoptic.propose.Worded;
import app.synoptic.propose.link.SameEvent;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.inbox.Inbox.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is left of all proposals when what a person has decided on is taken away. Pure.
final class Decisions {

    private final Map<ProposalId, List<Refusal>> byKey = new HashMap<>();
    private final Map<TextId, List<Refusal>> byText = new HashMap<>();

    private Decisions(List<Refusal> refusals) {
        for (Refusal refusal : refusals) {
            refusal.keys().forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(refusal));
            refusal.passages().stream().map(Passage::text).distinct().forEach(text -> byText.computeIfAbsent(text, _ -> new ArrayList<>()).add(refusal));
        }
    }

    /// @param known the words of the events of the dossier
    static Content of(OpenDossier open, List<Worded> all, List<Refusal> refusals, KnownWords known) {
        Decisions decisions = new Decisions(refusals);
        List<Worded> left = all.stream().filter(one -> !decisions.refused(one.proposal())).toList();
        int accepted = (int) open.dossier().events().stream().flatMap(event -> event.attestations().stream()).filter(one -> one.proposed() != null).count();
        List<Cluster> clusters = left.isEmpty() ? List.of() : Affair.clusters(known.of(open), left, open.dossier().zone(), SameEvent.shipped());
        return new Content(clusters, accepted, refusals.size());
    }

    private boolean refused(Proposal proposal) {
        return byKey.getOrDefault(proposal.id(), List.of()).stream().anyMatch(refusal -> refusal.covers(proposal))
                || byText.getOrDefault(proposal.ground().passages().getFirst().text(), List.of()).stream().anyMatch(refusal -> refusal.covers(proposal));
    }
}
