package app.synoptic.cli;

import app.synoptic.compare.Judgement;
import app.synoptic.compare.Silences;
import app.synoptic.compare.Verdicts;
import app.synoptic.compare.collation.Witness;
import app.synoptic.compare.collation.Wordings;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.Resolved;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Gathers what a library knows of a dossier beyond its catalogue: texts held, passages found, verdicts, silences.
final class Known {

    private Known() {}

    static Resolved of(Library library, Dossier dossier) {
        Map<SourceId, List<Wording>> texts = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (HeldText held : library.held(dossier.id())) {
            texts.computeIfAbsent(held.source(), _ -> new ArrayList<>()).add(library.wording(held.text()).orElseThrow());
            findings.addAll(library.findings(dossier.id(), held.text()));
        }
        return new Resolved(texts, findings, judgements(dossier, wordings(texts, findings)), silences(dossier, Silences.over(dossier, texts.keySet())));
    }

    /// The words of readings in the newest original of each source.
    private static Wordings wordings(Map<SourceId, List<Wording>> texts, List<Finding> findings) {
        Map<TestimonyId, List<Finding>> byTestimony = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.evidence().testimony()));
        return reading -> texts.getOrDefault(reading.source(), List.of()).reversed().stream()
                .filter(text -> text.kind() == TextKind.ORIGINAL).findFirst()
                .flatMap(text -> Witness.of(reading.id(), reading.source(), text, byTestimony
                        .getOrDefault(reading.id(), List.of()).stream().filter(found -> found.text().equals(text.id())).toList()));
    }

    private static Map<QuestionId, Resolved.Judgement> judgements(Dossier dossier, Wordings wordings) {
        Verdicts verdicts = Verdicts.over(dossier, wordings);
        Map<QuestionId, Resolved.Judgement> judgements = new LinkedHashMap<>();
        dossier.questions().forEach(question -> judgements.put(question.id(), judgement(verdicts.of(question))));
        return judgements;
    }

    private static Resolved.Judgement judgement(Judgement computed) {
        if (!computed.differ()) {
            return new Resolved.Judgement(computed.verdict(), null, null);
        }
        String ways = computed.ways().stream().map(way -> Messages.text("verdict.way." + dashed(way)))
                .collect(Collectors.joining("; "));
        return new Resolved.Judgement(computed.verdict(), computed.reconcilable(), ways.isEmpty() ? null : ways);
    }

    static String dashed(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Resolved.Silences silences(Dossier dossier, Silences computed) {
        Map<EventId, Map<SourceId, Silence>> events = new LinkedHashMap<>();
        dossier.events().forEach(event -> events.put(event.id(), computed.of(event)));
        Map<QuestionId, Map<SourceId, Silence>> questions = new LinkedHashMap<>();
        dossier.questions().forEach(question -> questions.put(question.id(), computed.of(question)));
        return new Resolved.Silences(events, questions);
    }
}
