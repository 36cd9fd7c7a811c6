package app.synoptic.ui.inspector;

import app.synoptic.compare.Judgement;
import app.synoptic.compare.origin.OriginGroups;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.Verdict;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.AnswerWords;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.OriginWords;
import app.synoptic.ui.controls.edits.EditMenus;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the sources answer a question, in words.
final class QuestionAnswers {

    private QuestionAnswers() {}

    static Section of(OpenDossier open, Question question) {
        Judgement judgement = open.verdicts().of(question);
        Verdict standing = open.verdicts().standing(question);
        List<String> remarks = new ArrayList<>();
        if (question.overruled() != null) {
            remarks.add(Messages.get("inspector.overruled", EnumWords.of(judgement.verdict()), question.overruled().reason()));
        } else if (judgement.reconcilable()) {
            judgement.ways().stream().map(EnumWords::of).forEach(remarks::add);
        }
        OriginGroups origins = open.origins(question);
        if (origins.shared()) {
            remarks.addAll(OriginWords.of(origins, open.dossier()));
        }
        if (question.note() != null) {
            remarks.add(question.note());
        }
        List<AnswerLine> lines = new ArrayList<>();
        for (Source source : open.dossier().sources()) {
            question.readings(source.id()).forEach(reading -> lines.add(line(open, question, source, reading)));
        }
        var silences = open.silences(question);
        for (Source source : open.dossier().sources()) {
            @Nullable Silence silence = silences.get(source.id());
            if (silence != null) {
                lines.add(new AnswerLine(source.publisher(), EnumWords.of(silence), "", "", "", true, null, EditMenus.silence(question, source.id())));
            }
        }
        return new Section(question.question(), EnumWords.of(standing), standing == Verdict.DIFFER, remarks, lines, List.of(), question);
    }

    private static AnswerLine line(OpenDossier open, Question question, Source source, Reading reading) {
        AnswerWords words = AnswerWords.of(question, reading, open);
        List<Finding> findings = open.text(source.id()).map(text -> text.of(reading.id())).orElse(List.of());
        return new AnswerLine(source.publisher(), words.value(), String.join(" · ", words.manner()), words.note(), ProvenanceWords.of(reading, open), false,
                AnswerLine.firstPassage(findings, reading.id()), new Wish.EditAnswer(question.id(), reading.id()));
    }
}
