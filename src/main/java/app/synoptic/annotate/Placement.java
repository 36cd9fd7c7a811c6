package app.synoptic.annotate;

import app.synoptic.annotate.file.ForeignAnnotation;
import app.synoptic.domain.SourceId;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.draft.ProposalDraft;
import org.jspecify.annotations.Nullable;

/// What became of an annotation.
public sealed interface Placement {

    ForeignAnnotation annotation();

    /// Its words stand in a text held: it can be decided on.
    record Placed(ForeignAnnotation annotation, ProposalDraft draft, Proposal proposal) implements Placement {}

    /// It is left out.
    ///
    /// @param source whose words it marks, as far as that is known
    record Left(ForeignAnnotation annotation, LeftReason reason, @Nullable SourceId source) implements Placement {}
}
