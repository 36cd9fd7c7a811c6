package app.synoptic.ui.actions.authoring;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.session.Subject.OfPassage;
import app.synoptic.domain.session.Subject;
import app.synoptic.edit.SourceEdits.DescribeSource;
import app.synoptic.ui.actions.AppServices;
import app.synoptic.ui.actions.SettingsActions;
import app.synoptic.ui.actions.WindowState;
import app.synoptic.ui.actions.WindowSurface;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.controls.edits.EditRequest;
import app.synoptic.ui.controls.passages.PassageEvent;
import app.synoptic.ui.inbox.InboxView;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.proposing.ModelService;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.util.Subscription;

/// What a person makes and corrects, by commands and where she sees it.
public final class AuthoringCommands {

    private final AuthoringContext context;
    private final Consumer<Subject> note;
    private final EventCommands events;
    private final QuestionCommands questions;
    private final SourceCommands sources;
    private final ManySources many;
    private final InboxView inbox;
    private final ModelCommands models;
    private final Subscription subscription;

    /// @param window where panes say what is wanted
    /// @param note   has a note written
    /// @param settingsActions where a model is chosen
    /// @param reading    the source that is being read
    /// @param inside begins to correct what has the keyboard in its place, where that can be, and says whether it has
    public AuthoringCommands(Node window, WindowState state, AppServices services, WindowSurface surface, Consumer<Subject> note,
                             SettingsActions settingsActions, Supplier<Optional<SourceId>> reading, BooleanSupplier inside) {
        Workspace workspace = state.workspace();
        this.note = note;
        context = new AuthoringContext(state, services, surface);
        DraftForms drafts = new DraftForms(context, state.session());
        events = new EventCommands(context, drafts, note, inside);
        questions = new QuestionCommands(context);
        sources = new SourceCommands(context, note);
        many = new ManySources(context);
        inbox = new InboxView(workspace, state.selection(), workspace.inbox(), new ProposalCommands(context, workspace.inbox(), drafts, source -> sources.mark(source, ReadingProgress.THROUGH)));
        models = new ModelCommands(context, new ModelService(services.jobs(), workspace, services.proposals()), workspace, settingsActions, reading);
        inbox.lead(models.strip());
        subscription = workspace.openProperty().subscribe(sources::compare);
        window.addEventHandler(PassageEvent.NOTE, event -> context.now(() -> note.accept(new OfPassage(event.passage()))));
        window.addEventHandler(PassageEvent.NEW_EVENT, event -> context.now(() -> events.create(event.passage(), event.day())));
        window.addEventHandler(PassageEvent.ATTEST, event -> context.now(() -> events.attest(event.passage(), event.event())));
        window.addEventHandler(PassageEvent.ANSWER, event -> context.now(() -> questions.answer(event.passage())));
        window.addEventHandler(EditRequest.WISH, event -> context.now(() -> fulfil(event.wish())));
    }

    public List<Command> all() {
        return Stream.of(events.all(), questions.all(), sources.all(), new NameCommands(context).all(), models.all()).flatMap(List::stream).map(Command::thatChanges).toList();
    }

    /// Where it is decided on what is proposed.
    public InboxView inbox() {
        return inbox;
    }

    /// Stops listening. Of no use afterwards.
    public void dispose() {
        inbox.dispose();
        models.dispose();
        subscription.unsubscribe();
    }

    private void fulfil(Wish wish) {
        switch (wish) {
            case Wish.EditEvent(var event) -> events.edit(event);
            case Wish.EditTestimony(var event, var testimony) -> events.testimony(event, testimony);
            case Wish.JudgeSilence(var event, var source, var excused) -> events.judge(event, source, excused);
            case Wish.AskAbout(var event) -> questions.ask(event);
            case Wish.EditQuestion(var question) -> questions.edit(question);
            case Wish.EditAnswer(var question, var reading) -> questions.answer(question, reading);
            case Wish.JudgeVerdict(var question) -> questions.verdict(question);
            case Wish.JudgeNoAnswer(var question, var source, var excused) -> questions.judge(question, source, excused);
            case Wish.WriteNote(var about) -> note.accept(about);
            case Wish.EditSource(var source) -> sources.edit(source);
            case Wish.RereadSource(var source) -> sources.reread(source);
            case Wish.TellOrigin(var source) -> sources.origin(source);
            case Wish.TakePart(var source, var text, var region) -> sources.take(source, text, region);
            case Wish.MarkRead(var source, var read) -> sources.mark(source, read);
            case Wish.RemoveSource(var source) -> sources.remove(source);
            case Wish.Derive(var copy, var model) -> sources.derive(copy, model);
            case Wish.CorrectSource(var now, var done, var refused) -> context.submitter().make(new DescribeSource(now), "", done, refused);
            case Wish.MarkSources(var some, var read) -> many.mark(some, read);
            case Wish.DeriveSources(var some) -> many.derive(some);
            case Wish.RemoveSources(var some) -> many.remove(some);
        }
    }
}
