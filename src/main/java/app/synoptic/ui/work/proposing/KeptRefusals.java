package app.synoptic.ui.work.proposing;

import app.synoptic.propose.ProposalId;
import app.synoptic.propose.RefusedProposal;
import app.synoptic.store.Refused;
import java.util.List;
import java.util.stream.Collectors;

/// Refusals as a library keeps them, and as they are known by here.
public final class KeptRefusals {

    private KeptRefusals() {}

    static List<RefusedProposal> of(List<Refused> kept) {
        return kept.stream().map(one -> RefusedProposal.kept(one.kind(), one.keys(), one.passages(), one.reason())).toList();
    }

    /// To be kept.
    public static Refused kept(RefusedProposal refusal) {
        return new Refused(refusal.kind().name(), refusal.keys().stream().map(ProposalId::value).collect(Collectors.toSet()), refusal.passages(), refusal.reason());
    }
}
