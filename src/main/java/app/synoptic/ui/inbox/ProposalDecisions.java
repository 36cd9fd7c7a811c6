package app.synoptic.ui.inbox;

import app.synoptic.propose.Cluster;
import app.synoptic.propose.Proposal;

/// What a person decides on a proposal.
public interface ProposalDecisions {

    /// Takes it into the dossier as it is, with all sources that tell it.
    void accept(Cluster cluster);

    /// Takes it in after she has corrected it.
    void edit(Cluster cluster);

    /// Makes it testimony to an event of the dossier that she chooses.
    void link(Cluster cluster);

    /// Refuses it, so that it does not come back.
    void refuse(Cluster cluster);

    /// Refuses it and says why.
    void refuseBecause(Cluster cluster);

    /// Parts one source's telling from the others', as one of its own.
    void split(Cluster cluster, Proposal member);

    /// Takes the last change back.
    void undo();
}
