package app.synoptic.report.document;

import app.synoptic.compare.AnalysedText;
import app.synoptic.domain.Finding;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.util.List;

/// A text that is held, and what became of its source's evidence in it, in the dossier's order.
///
/// @param pages on which pages of its file it stands
public record ReportText(Wording wording, List<Finding> findings, PageNumbers pages) implements AnalysedText.InMemory {

    /// One whose file has no pages.
    public ReportText(Wording wording, List<Finding> findings) {
        this(wording, findings, PageNumbers.NONE);
    }

    public ReportText {
        findings = List.copyOf(findings);
    }

    public boolean original() {
        return wording.kind() == TextKind.ORIGINAL;
    }

    @Override
    public List<Finding> of(ReadingId reading) {
        return of((TestimonyId) reading);
    }

    /// What became of the evidence of one testimony.
    public List<Finding> of(TestimonyId testimony) {
        return findings.stream().filter(finding -> finding.evidence().testimony().equals(testimony)).toList();
    }
}
