package app.synoptic.ui.state.inbox;

import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.Proposal;

/// Words of a text of which something is proposed.
public record ProposedWords(Passage place, Proposal proposal) {}
