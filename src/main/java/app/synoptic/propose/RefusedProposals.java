package app.synoptic.propose;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was refused of a dossier, to be looked up.
public final class RefusedProposals {

    private final Map<ProposalId, List<RefusedProposal>> byKey = new HashMap<>();
    private final Map<TextId, List<RefusedProposal>> byText = new HashMap<>();

    public RefusedProposals(List<RefusedProposal> refusals) {
        for (RefusedProposal refusal : refusals) {
            refusal.keys().forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(refusal));
            refusal.passages().stream().map(Passage::text).distinct().forEach(text -> byText.computeIfAbsent(text, _ -> new ArrayList<>()).add(refusal));
        }
    }

    /// Whether a proposal is one that was refused.
    public boolean cover(Proposal proposal) {
        return byKey.getOrDefault(proposal.id(), List.of()).stream().anyMatch(refusal -> refusal.covers(proposal))
                || byText.getOrDefault(proposal.ground().passages().getFirst().text(), List.of()).stream().anyMatch(refusal -> refusal.covers(proposal));
    }
}
