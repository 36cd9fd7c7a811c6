package app.synoptic.ui.shell.author;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.Edit;
import app.synoptic.edit.QuestionEdits.AnswerBy;
import app.synoptic.edit.QuestionEdits.Ask;
import app.synoptic.edit.QuestionEdits.RemoveQuestion;
import app.synoptic.edit.QuestionEdits.SupportAnswer;
import app.synoptic.edit.TestimonyEdits.Excuse;
import app.synoptic.ui.Messages;
import app.synoptic.ui.authoring.QuestionForm;
import app.synoptic.ui.authoring.ReadingForm;
import app.synoptic.ui.authoring.VerdictForm;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.ValueWords;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a person does to questions and to how the sources answer them.
final class QuestionCommands {

    private final Author author;

    QuestionCommands(Author author) {
        this.author = author;
    }

    List<Command> all() {
        return List.of(
                Command.of("command.author.question", Group.AUTHORING, () -> ask(author.selection().focus().event())),
                Command.of("command.author.question.edit", Group.AUTHORING, () -> author.withQuestion(this::edit)),
                Command.of("command.author.answer.edit", Group.AUTHORING, () -> author.withQuestion(this::chooseAnswer)),
                Command.of("command.author.verdict", Group.AUTHORING, () -> author.withQuestion(this::judge)),
                Command.of("command.author.question.remove", Group.AUTHORING, () -> author.withQuestion(this::remove)));
    }

    void ask(@Nullable EventId about) {
        author.ready().ifPresent(open -> author.show(new QuestionForm(open, about, author.making(this::showAsked), author::hide)));
    }

    private void showAsked(Edit edit) {
        if (edit instanceof Ask(Question question, var _, var passage)) {
            author.open().question(question.id()).ifPresent(asked -> author.selection().ask(asked, passage));
        }
    }

    /// Has words answer a question that is looked for, or a new one.
    void answer(Passage passage) {
        author.ready().ifPresent(open -> author.holder(passage).ifPresent(source -> {
            List<Offer> offers = new ArrayList<>();
            offers.add(new Offer(Messages.get("authoring.answer.new"), "", () -> answerNew(open, source, passage)));
            EventId event = author.selection().focus().event();
            List<Question> first = event == null ? List.of() : open.questions(event);
            first.forEach(question -> offers.addAll(offers(open, question, source, passage)));
            open.dossier().questions().stream().filter(question -> !first.contains(question))
                    .forEach(question -> offers.addAll(offers(open, question, source, passage)));
            author.choose(offers, Function.identity());
        }));
    }

    private List<Offer> offers(OpenDossier open, Question question, SourceId source, Passage passage) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(question.question(), Messages.get("authoring.answer.to"), () -> author.show(new ReadingForm(open, question, source,
                made -> new AnswerBy(question.id(), made, passage), author.making(_ -> show(question.id(), passage)), author::hide))));
        question.readings(source).forEach(reading -> offers.add(new Offer(
                Messages.get("authoring.answer.support", question.question(), ValueWords.of(reading.value(), question.unit(), open)), "",
                () -> author.make(new SupportAnswer(question.id(), reading.id(), passage), () -> show(question.id(), passage)))));
        return offers;
    }

    private void answerNew(OpenDossier open, SourceId source, Passage passage) {
        author.show(new QuestionForm(open, author.selection().focus().event(), author.making(), author::hide, question -> {
            author.hide();
            author.show(new ReadingForm(open, question, source, made -> new Ask(question, made, passage), author.making(this::showAsked), author::hide));
        }));
    }

    private void show(QuestionId id, Passage passage) {
        author.open().question(id).ifPresent(question -> author.selection().ask(question, passage));
    }

    void edit(QuestionId id) {
        with(id, this::edit);
    }

    private void edit(Question question) {
        author.show(new QuestionForm(author.open(), question, author.numbered((edit, change) -> {
            if (edit instanceof RemoveQuestion) {
                removed(question, change);
            }
        }), author::hide));
    }

    private void chooseAnswer(Question question) {
        OpenDossier open = author.open();
        if (question.readings().isEmpty()) {
            author.notice().tell(Messages.get("authoring.no-answer"));
        } else {
            author.choose(question.readings(), reading -> new Offer(open.dossier().source(reading.source()).map(Source::publisher).orElse(""),
                    ValueWords.of(reading.value(), question.unit(), open), () -> edit(question, reading)));
        }
    }

    void answer(QuestionId id, ReadingId reading) {
        with(id, question -> question.readings().stream().filter(one -> one.id().equals(reading)).findFirst().ifPresent(one -> edit(question, one)));
    }

    private void edit(Question question, Reading reading) {
        author.show(new ReadingForm(author.open(), question, reading, author.making(), author::hide));
    }

    void verdict(QuestionId id) {
        with(id, this::judge);
    }

    private void judge(Question question) {
        author.show(new VerdictForm(question, author.open().verdicts().of(question).verdict(), author.making(), author::hide));
    }

    void judge(QuestionId question, SourceId source, boolean excused) {
        author.make(new Excuse(question, source, excused), () -> { });
    }

    private void remove(Question question) {
        author.ask(Messages.get("deed.question", question.question()), Messages.get("deed.question.words", question.readings().size()),
                "deed.remove.go", new RemoveQuestion(question.id()), change -> removed(question, change));
    }

    private void removed(Question question, long change) {
        author.selection().select(author.selection().focus().event());
        author.tellUndoable(Messages.get("authoring.question.removed", question.question()),
                change, () -> author.open().question(question.id()).ifPresent(again -> author.selection().ask(again, null)));
    }

    private void with(QuestionId id, Consumer<Question> action) {
        author.ready().flatMap(open -> open.question(id)).ifPresent(action);
    }
}
