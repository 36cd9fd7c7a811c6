package app.synoptic.ui.state;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Delta;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The findings in texts that go with the testimonies an edit takes away.
final class DroppedFindings {

    private final Map<SourceId, SourceText> texts;
    private final Map<SourceId, Map<EventId, List<Finding>>> findings = new HashMap<>();
    private final Map<SourceId, Map<ReadingId, List<Finding>>> answers = new HashMap<>();

    private DroppedFindings(Map<SourceId, SourceText> texts) {
        this.texts = texts;
    }

    /// Those of `texts` in which something is found that no testimony needs any longer, without that.
    static Map<SourceId, SourceText> of(Delta delta, Map<SourceId, SourceText> texts) {
        DroppedFindings forgetting = new DroppedFindings(texts);
        delta.events().forEach((id, change) -> {
            if (change.before() != null) {
                forgetting.attestations(id, change.before().attestations(), change.after() == null ? List.of() : change.after().attestations());
            }
        });
        delta.questions().values().forEach(change -> {
            if (change.before() != null) {
                forgetting.readings(change.before().readings(), change.after() == null ? List.of() : change.after().readings());
            }
        });
        return forgetting.left();
    }

    private void attestations(EventId event, List<Attestation> before, List<Attestation> after) {
        Set<TestimonyId> kept = new HashSet<>();
        after.forEach(attestation -> kept.add(attestation.id()));
        for (Attestation gone : before) {
            @Nullable SourceText text = texts.get(gone.source());
            if (text != null && !kept.contains(gone.id()) && text.of(event).stream().anyMatch(found -> !kept.contains(found.evidence().testimony()))) {
                findings.computeIfAbsent(gone.source(), _ -> new HashMap<>()).put(event,
                        text.of(event).stream().filter(found -> kept.contains(found.evidence().testimony())).toList());
            }
        }
    }

    private void readings(List<Reading> before, List<Reading> after) {
        Set<ReadingId> kept = new HashSet<>();
        after.forEach(reading -> kept.add(reading.id()));
        for (Reading gone : before) {
            @Nullable SourceText text = texts.get(gone.source());
            if (text != null && !kept.contains(gone.id()) && !text.of(gone.id()).isEmpty()) {
                answers.computeIfAbsent(gone.source(), _ -> new HashMap<>()).put(gone.id(), List.of());
            }
        }
    }

    private Map<SourceId, SourceText> left() {
        Map<SourceId, SourceText> left = new HashMap<>();
        Set<SourceId> losing = new HashSet<>(findings.keySet());
        losing.addAll(answers.keySet());
        losing.forEach(source -> left.put(source, Objects.requireNonNull(texts.get(source))
                .with(findings.getOrDefault(source, Map.of()), answers.getOrDefault(source, Map.of()))));
        return left;
    }
}
