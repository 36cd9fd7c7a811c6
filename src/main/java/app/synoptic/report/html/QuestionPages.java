package app.synoptic.report.html;

import app.synoptic.report.document.Document.Answer;
import app.synoptic.report.document.Document.QuestionPart;
import java.util.List;

/// The part of a report that goes through its questions.
final class QuestionPages {

    private QuestionPages() {}

    static void of(List<QuestionPart> questions, Markup markup) {
        Blocks.chapter("questions", markup.say("section.questions"), questions.stream().findFirst().map(Space::of).orElse(0), markup);
        questions.forEach(question -> question(question, markup));
    }

    private static void question(QuestionPart question, Markup markup) {
        markup.open("div", "class", "question", "style", Space.style(Space.of(question))).open("div", "class", "head");
        Blocks.heading("h2", question.self().target(), question.number() + ". " + question.self().words(), markup.foreign(question.self().language()));
        if (!question.events().isEmpty()) {
            markup.open("p", "class", "best").text(markup.say("question.events") + ": ");
            for (int i = 0; i < question.events().size(); i++) {
                markup.text(i == 0 ? "" : " · ").link(question.events().get(i));
            }
            markup.close();
        }
        markup.close().line();
        markup.open("div", "style", Space.style(Space.ofRows())).open("table", "class", "answers");
        Blocks.headRow(List.of(markup.say("question.source"), markup.say("question.answer"), markup.say("question.manner")), markup);
        for (Answer answer : question.answers()) {
            markup.open("tr").open("th", "scope", "row").link(answer.source()).close()
                    .words("td", answer.value()).open("td").words("p", answer.manner());
            answer.remark().ifPresent(note -> Blocks.remark(note, question.self().language(), markup));
            markup.close(2);
        }
        markup.close(3).line();
        markup.open("div", "class", "verdict").open("p").text(markup.say("question.verdict") + ": ").words("b", question.verdict()).close();
        question.remark().ifPresent(note -> NoteText.write(note, 2, question.self().language(), markup));
        question.reasons().forEach(reason -> markup.words("p", reason));
        if (!question.silences().isEmpty()) {
            markup.words("p", markup.say("question.silent") + ": " + String.join("; ", question.silences()), "class", "remarks");
        }
        markup.close().line();
        Blocks.notes(question.notes(), 2, markup);
        markup.close().line();
    }
}
