package app.synoptic.report.html;

import app.synoptic.report.document.Document.Answer;
import app.synoptic.report.document.Document.QuestionPart;
import java.util.List;

/// The part of a report that goes through its questions.
final class QuestionPages {

    private QuestionPages() {}

    static void of(List<QuestionPart> questions, boolean many, XhtmlWriter markup) {
        Blocks.chapter("questions", markup.say("section.questions"), questions.stream().findFirst().map(PageBreakEstimates::of).orElse(0), markup);
        questions.forEach(question -> question(question, many, markup));
    }

    private static void question(QuestionPart question, boolean many, XhtmlWriter markup) {
        markup.open("div", "class", "question", "style", PageBreakEstimates.style(PageBreakEstimates.of(question))).open("div", "class", "head");
        Blocks.heading("h2", question.self().target(), question.number() + ". " + question.self().words(), markup.foreign(question.self().language()));
        if (!question.events().isEmpty()) {
            markup.open("p", "class", "best").text(markup.say("question.events") + ": ");
            for (int i = 0; i < question.events().size(); i++) {
                markup.text(i == 0 ? "" : " · ").link(question.events().get(i));
            }
            markup.close();
        }
        markup.close().line();
        if (!question.answers().isEmpty()) {
            markup.open("div", "style", PageBreakEstimates.style(PageBreakEstimates.ofRows()));
            answers(question, many, markup);
            markup.close().line();
        }
        markup.open("div", "class", "verdict").open("p").text(markup.say("question.verdict") + ": ").words("b", question.verdict()).close();
        question.remark().ifPresent(note -> NoteText.write(note, 2, question.self().language(), markup));
        question.reasons().forEach(reason -> markup.words("p", reason));
        Blocks.silent(question.silent(), markup);
        markup.close().line();
        Blocks.notes(question.notes(), 2, markup);
        markup.close().line();
    }

    /// By source; of many sources, by answer.
    private static void answers(QuestionPart question, boolean many, XhtmlWriter markup) {
        markup.open("table", "class", many ? "answers many" : "answers");
        List<String> heads = List.of(markup.say("question.source"), markup.say("question.answer"), markup.say("question.manner"));
        Blocks.headRow(many ? List.of(heads.get(1), heads.get(2), markup.say("question.sources")) : heads, markup);
        for (Answer answer : question.answers()) {
            markup.open("tr");
            if (many) {
                markup.words("th", answer.value(), "scope", "row");
                manner(question, answer, markup);
                markup.open("td").words("b", Integer.toString(answer.sources().size())).text(": ");
                Blocks.links(answer.sources(), markup);
                markup.close();
            } else {
                markup.open("th", "scope", "row");
                Blocks.links(answer.sources(), markup);
                markup.close().words("td", answer.value());
                manner(question, answer, markup);
            }
            markup.close();
        }
        markup.close(2);
    }

    private static void manner(QuestionPart question, Answer answer, XhtmlWriter markup) {
        markup.open("td").words("p", answer.manner());
        answer.remark().ifPresent(note -> Blocks.remark(note, question.self().language(), markup));
        answer.proposed().ifPresent(came -> markup.words("p", came, "class", "manner"));
        markup.close();
    }
}
