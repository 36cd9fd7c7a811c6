package app.synoptic.exchange.docx;

import app.synoptic.report.document.Document.Answer;
import app.synoptic.report.document.Document.Basis;
import app.synoptic.report.document.Document.QuestionPart;
import java.util.ArrayList;
import java.util.List;

/// The questions, each with a table of who answers what, and the verdict over the answers.
record QuestionSection(Manuscript script) {

    static final String PLACE = "questions";

    private static final List<Integer> WIDTHS = List.of(2500, 3070, 3500);

    void print() {
        List<QuestionPart> questions = script.document().questions();
        if (!questions.isEmpty()) {
            script.body().heading(1, PLACE, List.of(Inline.of(script.say("section.questions"))));
            questions.forEach(this::question);
        }
    }

    private void question(QuestionPart question) {
        WordPart body = script.body();
        body.heading(2, question.self().target(), List.of(Inline.of(question.number() + ". "), Inline.of(question.self().words(), script.labels())));
        if (!question.events().isEmpty()) {
            List<Inline> about = new ArrayList<>(List.of(Inline.of(script.say("question.events") + ": ")));
            about.addAll(script.links(question.events(), " · "));
            body.paragraph("QuestionFacts", about);
        }
        if (!question.answers().isEmpty()) {
            body.table(WIDTHS, List.of(script.say("question.source"), script.say("question.answer"), script.say("question.manner")),
                    question.answers().stream().map(this::row).toList());
        }
        body.paragraph("Verdict", Inline.of(script.say("question.verdict") + ": "), Inline.bold(question.verdict()));
        question.reasons().forEach(reason -> body.paragraph("Remark", Inline.of(reason)));
        question.remark().ifPresent(note -> NoteBlocks.print(note, "Remark", script.labels(), body));
        script.silent(question.silent());
        script.notes(question.notes());
    }

    private List<List<Inline>> row(Answer answer) {
        List<Inline> value = new ArrayList<>(List.of(Inline.of(answer.value())));
        List<Inline> tellers = new ArrayList<>();
        for (Basis basis : answer.bases()) {
            tellers.add(Inline.of((tellers.isEmpty() ? "" : ", ") + basis.source().words()));
            script.footnotes().on(basis, List.of()).ifPresent(tellers::add);
        }
        answer.remark().ifPresent(note -> {
            value.add(new Inline.Break());
            value.add(Inline.of(note, script.labels()));
        });
        List<Inline> manner = new ArrayList<>(List.of(Inline.of(answer.manner())));
        answer.proposed().ifPresent(came -> {
            manner.add(new Inline.Break());
            manner.add(Inline.of(came));
        });
        return List.of(tellers, value, manner);
    }
}
