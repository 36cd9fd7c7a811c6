package app.synoptic.ui.inspector;

import app.synoptic.compare.Judgement;
import app.synoptic.compare.origin.Origins;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.Verdict;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.AnswerWords;
import app.synoptic.ui.controls.OriginWords;
import app.synoptic.ui.controls.Words;
import app.synoptic.ui.controls.wishes.AuthorEvent.Wish;
import app.synoptic.ui.controls.wishes.Wishes;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the sources answer a question, in words.
final class Answers {

    private Answers() {}

    static Section of(OpenDossier open, Question question) {
        Judgement judgement = open.verdicts().of(question);
        Verdict standing = open.verdicts().standing(question);
        List<String> remarks = new ArrayList<>();
        if (question.overruled() != null) {
            remarks.add(Messages.get("inspector.overruled", Words.of(judgement.verdict()), question.overruled().reason()));
        } else if (judgement.reconcilable()) {
            judgement.ways().stream().map(Words::of).forEach(remarks::add);
        }
        Origins origins = open.origins(question);
        if (origins.shared()) {
            remarks.addAll(OriginWords.of(origins, open.dossier()));
        }
        if (question.note() != null) {
            remarks.add(question.note());
        }
        List<Line> lines = new ArrayList<>();
        for (Source source : open.dossier().sources()) {
            question.readings(source.id()).forEach(reading -> lines.add(line(open, question, source, reading)));
        }
        var silences = open.silences(question);
        for (Source source : open.dossier().sources()) {
            @Nullable Silence silence = silences.get(source.id());
            if (silence != null) {
                lines.add(new Line(source.publisher(), Words.of(silence), "", "", "", true, null, Wishes.silence(question, source.id())));
            }
        }
        return new Section(question.question(), Words.of(standing), standing == Verdict.DIFFER, remarks, lines, List.of(), question);
    }

    private static Line line(OpenDossier open, Question question, Source source, Reading reading) {
        AnswerWords words = AnswerWords.of(question, reading, open);
        List<Finding> findings = open.text(source.id()).map(text -> text.of(reading.id())).orElse(List.of());
        return new Line(source.publisher(), words.value(), String.join(" · ", words.manner()), words.note(), ProposedWords.of(reading.proposed(), open), false,
                Sheet.first(findings, reading.id()), new Wish.EditAnswer(question.id(), reading.id()));
    }
}
