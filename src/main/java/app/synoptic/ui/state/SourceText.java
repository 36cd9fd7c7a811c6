package app.synoptic.ui.state;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.ui.state.find.Read;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The text shown for a source, with what became of all evidence in it. A doubtful piece is as good as judged where other
/// evidence of its testimony stands in its place.
///
/// @param findings by event, in the order of its passages in the text
/// @param answers  the findings of questions, by reading
public record SourceText(SourceId source, Wording wording, Map<EventId, List<Finding>> findings,
                         Map<ReadingId, List<Finding>> answers) implements Read {

    public SourceText {
        findings = settled(findings);
        answers = settled(answers);
    }

    /// A text that answers no question.
    public SourceText(SourceId source, Wording wording, Map<EventId, List<Finding>> findings) {
        this(source, wording, findings, Map.of());
    }

    private static <K> Map<K, List<Finding>> settled(Map<K, List<Finding>> found) {
        return found.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .map(finding -> finding.covered(entry.getValue()) ? finding.withdrawn() : finding).toList()));
    }

    public boolean original() {
        return wording.kind() == TextKind.ORIGINAL;
    }

    /// What became of the evidence of one event here; empty where the source has none for it.
    public List<Finding> of(EventId event) {
        return findings.getOrDefault(event, List.of());
    }

    /// What became of the evidence of one reading here; empty where it has none.
    public List<Finding> of(ReadingId reading) {
        return answers.getOrDefault(reading, List.of());
    }
}
