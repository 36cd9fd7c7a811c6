package app.synoptic.compare;

import app.synoptic.domain.Finding;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.wording.Wording;
import java.util.List;

/// The text that is looked at for a source, and what became there of the evidence for its readings.
public interface AnalysedText {

    Wording wording();

    /// What became of the evidence of one reading here; empty where it has none.
    List<Finding> of(ReadingId reading);
}
