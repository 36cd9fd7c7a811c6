package app.synoptic.ui.state;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TextKind;
import app.synoptic.domain.Wording;
import app.synoptic.ui.state.find.Read;
import java.util.List;
import java.util.Map;

/// The text shown for a source, with what became of all evidence in it.
///
/// @param findings by event, in the order of its passages in the text; questions' findings are not among them
public record SourceText(SourceId source, Wording wording, Map<EventId, List<Finding>> findings) implements Read {

    public SourceText {
        findings = Map.copyOf(findings);
    }

    public boolean original() {
        return wording.kind() == TextKind.ORIGINAL;
    }

    /// What became of the evidence of one event here; empty where the source has none for it.
    public List<Finding> of(EventId event) {
        return findings.getOrDefault(event, List.of());
    }
}
