package app.synoptic.ui.actions.authoring;

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

    private final AuthoringContext context;

    QuestionCommands(AuthoringContext context) {
        this.context = context;
    }

    List<Command> all() {
        return List.of(
                Command.of("command.author.question", Group.AUTHORING, () -> ask(context.selection().focus().event())),
                Command.of("command.author.question.edit", Group.AUTHORING, () -> context.withQuestion(this::edit)),
                Command.of("command.author.answer.edit", Group.AUTHORING, () -> context.withQuestion(this::chooseAnswer)),
                Command.of("command.author.verdict", Group.AUTHORING, () -> context.withQuestion(this::judge)),
                Command.of("command.author.question.remove", Group.AUTHORING, () -> context.withQuestion(this::remove)));
    }

    void ask(@Nullable EventId about) {
        context.ready().ifPresent(open -> context.show(new QuestionForm(open, about, context.making(this::showAsked), context::hide)));
    }

    private void showAsked(Edit edit) {
        if (edit instanceof Ask(Question question, var _, var passage)) {
            context.open().question(question.id()).ifPresent(asked -> context.selection().ask(asked, passage));
        }
    }

    /// Has words answer a question that is looked for, or a new one.
    void answer(Passage passage) {
        context.ready().ifPresent(open -> context.holder(passage).ifPresent(source -> {
            List<Offer> offers = new ArrayList<>();
            offers.add(new Offer(Messages.get("authoring.answer.new"), "", () -> answerNew(open, source, passage)));
            EventId event = context.selection().focus().event();
            List<Question> first = event == null ? List.of() : open.questions(event);
            first.forEach(question -> offers.addAll(offers(open, question, source, passage)));
            open.dossier().questions().stream().filter(question -> !first.contains(question))
                    .forEach(question -> offers.addAll(offers(open, question, source, passage)));
            context.choose(offers, Function.identity());
        }));
    }

    private List<Offer> offers(OpenDossier open, Question question, SourceId source, Passage passage) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(question.question(), Messages.get("authoring.answer.to"), () -> context.show(new ReadingForm(open, question, source,
                made -> new AnswerBy(question.id(), made, passage), context.making(_ -> show(question.id(), passage)), context::hide))));
        question.readings(source).forEach(reading -> offers.add(new Offer(
                Messages.get("authoring.answer.support", question.question(), ValueWords.of(reading.value(), question.unit(), open)), "",
                () -> context.make(new SupportAnswer(question.id(), reading.id(), passage), () -> show(question.id(), passage)))));
        return offers;
    }

    private void answerNew(OpenDossier open, SourceId source, Passage passage) {
        context.show(new QuestionForm(open, context.selection().focus().event(), context.submitter(), context::hide, question -> {
            context.hide();
            context.show(new ReadingForm(open, question, source, made -> new Ask(question, made, passage), context.making(this::showAsked), context::hide));
        }));
    }

    private void show(QuestionId id, Passage passage) {
        context.open().question(id).ifPresent(question -> context.selection().ask(question, passage));
    }

    void edit(QuestionId id) {
        with(id, this::edit);
    }

    private void edit(Question question) {
        context.show(new QuestionForm(context.open(), question, context.numbered((edit, change) -> {
            if (edit instanceof RemoveQuestion) {
                removed(question, change);
            }
        }), context::hide));
    }

    private void chooseAnswer(Question question) {
        OpenDossier open = context.open();
        if (question.readings().isEmpty()) {
            context.notice().tell(Messages.get("authoring.no-answer"));
        } else {
            context.choose(question.readings(), reading -> new Offer(open.dossier().source(reading.source()).map(Source::publisher).orElse(""),
                    ValueWords.of(reading.value(), question.unit(), open), () -> edit(question, reading)));
        }
    }

    void answer(QuestionId id, ReadingId reading) {
        with(id, question -> question.readings().stream().filter(one -> one.id().equals(reading)).findFirst().ifPresent(one -> edit(question, one)));
    }

    private void edit(Question question, Reading reading) {
        context.show(new ReadingForm(context.open(), question, reading, context.submitter(), context::hide));
    }

    void verdict(QuestionId id) {
        with(id, this::judge);
    }

    private void judge(Question question) {
        context.show(new VerdictForm(question, context.open().verdicts().of(question).verdict(), context.submitter(), context::hide));
    }

    void judge(QuestionId question, SourceId source, boolean excused) {
        context.make(new Excuse(question, source, excused), () -> { });
    }

    private void remove(Question question) {
        context.ask(Messages.get("deed.question", question.question()), Messages.get("deed.question.words", question.readings().size()),
                "deed.remove.go", new RemoveQuestion(question.id()), change -> removed(question, change));
    }

    private void removed(Question question, long change) {
        context.selection().select(context.selection().focus().event());
        context.tellUndoable(Messages.get("authoring.question.removed", question.question()),
                change, () -> context.open().question(question.id()).ifPresent(again -> context.selection().ask(again, null)));
    }

    private void with(QuestionId id, Consumer<Question> action) {
        context.ready().flatMap(open -> open.question(id)).ifPresent(action);
    }
}
