package app.synoptic.cli;

import app.synoptic.compare.AnalysedText;
import app.synoptic.compare.DossierAnalysis;
import app.synoptic.compare.Judgement;
import app.synoptic.compare.copy.NearCopies;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.LibraryState;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Gathers what a library knows of a dossier beyond its catalogue: texts held, passages found, verdicts, silences.
final class DumpData {

    private DumpData() {}

    /// @param words whether the characters of the texts are told
    static LibraryState of(Library library, Dossier dossier, boolean words) {
        Map<TextId, LibraryState.Origin> origins = new HashMap<>();
        Map<SourceId, List<Wording>> texts = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (HeldText held : library.held(dossier.id())) {
            library.sound(held.text()).ifPresent(wording -> {
                texts.computeIfAbsent(held.source(), _ -> new ArrayList<>()).add(wording);
                library.capture(held.text()).ifPresent(capture -> origins.put(held.text(), new LibraryState.Origin(capture, library.metadata(held.text()))));
                findings.addAll(library.findings(dossier.id(), held.text()));
            });
        }
        DossierAnalysis analysis = DossierAnalysis.of(dossier, looked(texts, findings), NearCopies.NONE);
        return new LibraryState(texts, origins, words, findings, judgements(dossier, analysis), silences(dossier, analysis),
                library.refusals(dossier.id()).stream().map(one -> new LibraryState.Refused(one.kind(), one.keys().stream().sorted().toList(), one.passages(), one.reason())).toList());
    }

    private record Text(Wording wording, Map<TestimonyId, List<Finding>> findings) implements AnalysedText.InMemory {
        @Override
        public List<Finding> of(ReadingId reading) {
            return findings.getOrDefault(reading, List.of());
        }
    }

    /// Of each source the newest original, or else the newest text.
    private static Map<SourceId, Text> looked(Map<SourceId, List<Wording>> texts, List<Finding> findings) {
        Map<TextId, Map<TestimonyId, List<Finding>>> found = findings.stream()
                .collect(Collectors.groupingBy(Finding::text, Collectors.groupingBy(finding -> finding.evidence().testimony())));
        Map<SourceId, Text> looked = new LinkedHashMap<>();
        texts.forEach((source, held) -> {
            Wording newest = held.reversed().stream().filter(text -> text.kind() == TextKind.ORIGINAL).findFirst().orElse(held.getLast());
            looked.put(source, new Text(newest, found.getOrDefault(newest.id(), Map.of())));
        });
        return looked;
    }

    private static Map<QuestionId, LibraryState.Judgement> judgements(Dossier dossier, DossierAnalysis analysis) {
        Map<QuestionId, LibraryState.Judgement> judgements = new LinkedHashMap<>();
        dossier.questions().forEach(question -> judgements.put(question.id(), judgement(analysis.verdicts().of(question))));
        return judgements;
    }

    private static LibraryState.Judgement judgement(Judgement computed) {
        if (!computed.differ()) {
            return new LibraryState.Judgement(computed.verdict(), null, null);
        }
        String ways = computed.ways().stream().map(reason -> CliMessages.text("verdict.way." + ConstantTerm.of(reason)))
                .collect(Collectors.joining("; "));
        return new LibraryState.Judgement(computed.verdict(), computed.reconcilable(), ways.isEmpty() ? null : ways);
    }

    private static LibraryState.Silences silences(Dossier dossier, DossierAnalysis analysis) {
        Map<EventId, Map<SourceId, Silence>> events = new LinkedHashMap<>();
        dossier.events().forEach(event -> events.put(event.id(), analysis.silences(event)));
        Map<QuestionId, Map<SourceId, Silence>> questions = new LinkedHashMap<>();
        dossier.questions().forEach(question -> questions.put(question.id(), analysis.silences(question)));
        return new LibraryState.Silences(events, questions);
    }
}
