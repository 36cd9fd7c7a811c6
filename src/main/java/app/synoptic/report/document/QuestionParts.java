package app.synoptic.report.document;

import app.synoptic.compare.Judgement;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Verdict;
import app.synoptic.report.document.Document.Answer;
import app.synoptic.report.document.Document.QuestionPart;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.ValueText;
import app.synoptic.report.words.VerdictText;
import java.util.ArrayList;
import java.util.List;

/// Tells of each question about the chosen events who answers what, and how the answers stand to each other.
final class QuestionParts {

    private final Material material;
    private final Phrases words;

    QuestionParts(Material material) {
        this.material = material;
        this.words = material.words;
    }

    List<QuestionPart> all() {
        return material.questions.stream().map(this::part).toList();
    }

    private QuestionPart part(Question question) {
        Judgement judgement = material.analysis.verdicts().of(question);
        List<String> reasons = new ArrayList<>();
        if (question.overruled() != null) {
            reasons.add(words.of("question.overruled", words.of(judgement.verdict()), question.overruled().reason()));
        }
        if (judgement.verdict() == Verdict.NEEDS_ORIGINALS) {
            reasons.add(words.of("question.needs-originals"));
        }
        reasons.addAll(VerdictText.reasons(judgement, material.dossier, words));
        List<String> silences = new ArrayList<>();
        material.analysis.silences(question).forEach((source, silence) ->
                silences.add(VerdictText.publisher(source, material.dossier) + ": " + words.of(silence)));
        return new QuestionPart(material.link(question), material.number(question),
                material.told(question).stream().map(material::link).toList(),
                question.readings().stream().map(reading -> answer(question, reading)).toList(), silences,
                words.of(material.analysis.verdicts().standing(question)), question.note(), reasons, material.notes.of(question));
    }

    private Answer answer(Question question, Reading reading) {
        List<String> manner = new ArrayList<>();
        manner.add(reading.saidBy() == null ? words.of("told.own-voice") : words.of("told.said-by", reading.saidBy()));
        if (reading.asOf() != null) {
            manner.add(words.of("question.as-of", words.dates().full(reading.asOf())));
        }
        return new Answer(material.link(reading.source()), ValueText.of(reading.value(), question.unit(), words, words.dates()::full),
                String.join(" · ", manner), reading.note());
    }
}
