package app.synoptic.exchange.obsidian;

import app.synoptic.compare.Judgement;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.report.words.VerdictText;
import java.util.List;
import java.util.Optional;

/// The note of a question.
record QuestionNote(VaultWords words, VaultLinks links) {

    String of(Question question) {
        ExportContent content = words.content();
        Judgement judgement = content.analysis().verdicts().of(question);
        StringBuilder out = new StringBuilder(properties(question));
        out.append("# ").append(SafeMarkdown.line(question.question())).append("\n\n");
        out.append("**").append(words.say("question.verdict")).append(":** ").append(SafeMarkdown.line(words.words().of(content.analysis().verdicts().standing(question)))).append("\n\n");
        if (question.overruled() != null) {
            out.append(words.say("question.overruled", words.words().of(judgement.verdict()), question.overruled().reason())).append("\n\n");
        }
        VerdictText.summed(judgement, words.words()).forEach(reason -> out.append(SafeMarkdown.line(reason)).append("\n\n"));
        for (Reading own : question.readings()) {
            out.append("### ").append(links.to(own.source())).append("\n\n").append(words.answer(own, question)).append("\n\n");
            words.support(own, out);
        }
        words.silent(content.analysis().silences(question), out);
        if (question.note() != null) {
            out.append(SafeMarkdown.note(question.note())).append("\n\n");
        }
        List<String> about = question.events().stream().map(links::to).flatMap(Optional::stream).toList();
        if (!about.isEmpty()) {
            out.append("## ").append(words.say("question.events")).append("\n\n");
            about.forEach(link -> out.append("- ").append(link).append("\n"));
        }
        return out.toString();
    }

    private String properties(Question question) {
        return new NoteProperties().put("type", "question").put("id", question.id()).put("aliases", List.of(question.question()))
                .put("answers", ConstantTerm.of(question.type())).put("unit", question.unit())
                .put("verdict", ConstantTerm.of(words.content().analysis().verdicts().standing(question)))
                .put("sources", question.readings().stream().map(Reading::source).distinct().map(links::bare).flatMap(Optional::stream).toList()).toString();
    }
}
