package app.synoptic.propose.draft;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.propose.Proposal;
import org.jspecify.annotations.Nullable;

/// What became of a draft.
public sealed interface DraftOutcome {

    ProposalDraft draft();

    /// Its words stand in the text.
    ///
    /// @param misdated what was wrong with its date; null if nothing
    record Taken(ProposalDraft draft, Proposal proposal, @Nullable Misdated misdated) implements DraftOutcome {}

    /// It is no proposal.
    ///
    /// @param words the quotation that is the cause, or else an empty text
    record Thrown(ProposalDraft draft, DraftFault fault, String words) implements DraftOutcome {}

    /// A date that the words do not bear out, and so is left out.
    ///
    /// @param given as the draft has it
    /// @param told  what the words come to, which is taken instead; null where they tell no date, or several
    record Misdated(String given, @Nullable Edtf told) {}
}
