package app.synoptic.report.document;

import app.synoptic.compare.Judgement;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Verdict;
import app.synoptic.report.document.Document.Answer;
import app.synoptic.report.document.Document.Basis;
import app.synoptic.report.document.Document.Link;
import app.synoptic.report.document.Document.QuestionPart;
import app.synoptic.report.words.MannerText;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.ProposedText;
import app.synoptic.report.words.ValueText;
import app.synoptic.report.words.VerdictText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tells of each question about the chosen events who answers what, and how the answers stand to each other.
final class QuestionParts {

    private final ReportContext context;
    private final Notes notes;
    private final Phrases words;
    private final SilentSources silences;

    QuestionParts(ReportContext context, Notes notes) {
        this.context = context;
        this.notes = notes;
        this.words = context.words;
        this.silences = new SilentSources(context);
    }

    List<QuestionPart> all() {
        return context.questions.stream().map(this::part).toList();
    }

    private QuestionPart part(Question question) {
        Judgement judgement = context.analysis.verdicts().of(question);
        List<String> reasons = new ArrayList<>();
        if (question.overruled() != null) {
            reasons.add(words.of("question.overruled", words.of(judgement.verdict()), question.overruled().reason()));
        }
        if (judgement.verdict() == Verdict.NEEDS_ORIGINALS) {
            reasons.add(words.of("question.needs-originals"));
        }
        reasons.addAll(context.many() ? VerdictText.summed(judgement, words) : VerdictText.reasons(judgement, context.names, words));
        return new QuestionPart(context.link(question), context.number(question),
                context.told(question).stream().map(context::link).toList(),
                answers(question), silences.of(context.analysis.silences(question)),
                words.of(context.analysis.verdicts().standing(question)), question.note(), reasons, notes.of(question));
    }

    /// One for each reading; of many sources one for all that give it alike, what most say first.
    private List<Answer> answers(Question question) {
        List<Answer> each = question.readings().stream().map(reading -> answer(question, reading)).toList();
        if (!context.many()) {
            return each;
        }
        Map<Answer, List<Answer>> alike = new LinkedHashMap<>();
        each.forEach(answer -> alike.computeIfAbsent(answer.by(List.of(), List.of()), _ -> new ArrayList<>()).add(answer));
        return alike.entrySet().stream().map(same -> same.getKey().by(same.getValue().stream().flatMap(answer -> answer.sources().stream()).distinct().toList(),
                same.getValue().stream().flatMap(answer -> answer.bases().stream()).toList()))
                .sorted(Comparator.comparing((Answer answer) -> answer.sources().size()).reversed()).toList();
    }

    private Answer answer(Question question, Reading reading) {
        Link source = context.link(reading.source());
        List<Extract> extracts = context.text(reading.source()).map(text -> Extract.of(text, text.of(reading.id()), context.language(reading.source()), words)).orElse(List.of());
        return new Answer(List.of(source), ValueText.of(reading.value(), question.unit(), words, words.dates()::full),
                MannerText.of(reading, words), reading.note(), ProposedText.of(reading, context.input.added().of(reading.id()), words), List.of(new Basis(source, extracts)));
    }
}
