package app.synoptic.edit;

import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.Passage;
import java.util.List;
import java.util.Optional;

/// Makes evidence of words in a text.
public interface EvidenceFactory {

    /// Words that are to be evidence for a testimony.
    record Cited(TestimonyId testimony, Passage passage) {}

    /// How the passage of a text held for `source` is found again as evidence for `testimony`, and where it lies in all
    /// texts held for it.
    ///
    /// @throws IllegalArgumentException if no such text is held, or the passage cannot be cited: the message says why
    FoundEvidence cite(TestimonyId testimony, SourceId source, Passage passage);

    /// The same for many passages of one source, in their order; empty where one cannot be cited. Reads each text once.
    List<Optional<FoundEvidence>> each(SourceId source, List<Cited> passages);
}
