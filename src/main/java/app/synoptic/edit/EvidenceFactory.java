package app.synoptic.edit;

import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.Passage;

/// Makes evidence of words in a text.
public interface EvidenceFactory {

    /// How the passage of a text held for `source` is found again as evidence for `testimony`, and where it lies in all
    /// texts held for it.
    ///
    /// @throws IllegalArgumentException if no such text is held, or the passage cannot be cited: the message says why
    FoundEvidence cite(TestimonyId testimony, SourceId source, Passage passage);
}
