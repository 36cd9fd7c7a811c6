package app.synoptic.exchange.account;

import app.synoptic.compare.MatrixRow;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.report.words.MannerText;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.ValueText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the sources say of one event, in words.
///
/// @param standing  how they stand to each other, and how many there are
/// @param told      what each says of it, in the dossier's order of testimonies
/// @param silences  why others say nothing, a line for each reason
public record EventAccount(String standing, List<Told> told, List<String> silences) {

    private static final int FEW = 12;

    /// One source's testimony.
    ///
    /// @param source what it is called
    /// @param said   its own date of an event, or its answer to a question
    /// @param manner how it says so
    public record Told(SourceId id, String source, String said, String manner, List<CitedPassage> passages) {}

    /// A question and its answers.
    public record Asked(String question, String standing, List<Told> answers) {}

    public EventAccount {
        told = List.copyOf(told);
        silences = List.copyOf(silences);
    }

    public static EventAccount of(ExportContent content, Event event) {
        Phrases words = content.words();
        MatrixRow row = MatrixRow.of(content.analysis(), event);
        var origins = content.analysis().origins(event);
        return new EventAccount(words.of("event.standing", words.of(row.verdict()), origins.sources(), origins.count()),
                event.attestations().stream().map(own -> told(content, own)).toList(), silences(content, row.silences().get()));
    }

    /// A question that is told of by itself.
    public static Asked asked(ExportContent content, Question question) {
        return new Asked(question.question(), content.words().of(content.analysis().verdicts().standing(question)),
                question.readings().stream().map(own -> answer(content, question, own)).toList());
    }

    private static Told told(ExportContent content, Attestation own) {
        return new Told(own.source(), content.names().of(own.source()), content.words().dates().own(own), MannerText.of(own, content.words()), content.passages(own));
    }

    private static Told answer(ExportContent content, Question question, Reading own) {
        Phrases words = content.words();
        return new Told(own.source(), content.names().of(own.source()), ValueText.of(own.value(), question.unit(), words, words.dates()::full),
                MannerText.of(own, words), content.passages(own));
    }

    private static List<String> silences(ExportContent content, Map<SourceId, Silence> silent) {
        Map<Silence, List<SourceId>> reasons = new EnumMap<>(Silence.class);
        silent.forEach((source, silence) -> reasons.computeIfAbsent(silence, _ -> new ArrayList<>()).add(source));
        return reasons.entrySet().stream().map(reason -> content.words().of(reason.getKey()) + ": "
                + (reason.getValue().size() > FEW ? content.words().of("figure.sources", reason.getValue().size()) : names(content, reason.getValue()))).toList();
    }

    private static String names(ExportContent content, List<SourceId> sources) {
        return sources.stream().map(content.names()::of).collect(Collectors.joining(", "));
    }
}
