package app.synoptic.ui.actions.authoring;

import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.Edit;
import app.synoptic.ui.Messages;
import app.synoptic.ui.actions.AppServices;
import app.synoptic.ui.actions.WindowState;
import app.synoptic.ui.actions.WindowSurface;
import app.synoptic.ui.authoring.ChangeSubmitter;
import app.synoptic.ui.authoring.ConfirmChangeForm;
import app.synoptic.ui.authoring.Form;
import app.synoptic.ui.commands.CommandPalette;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditGuard;
import app.synoptic.ui.work.EditingService;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.ObjLongConsumer;
import javafx.scene.Node;

/// What all that is made and corrected needs: the open dossier, what is selected, where forms are laid, who keeps changes.
final class AuthoringContext {

    private final Workspace workspace;
    private final Selection selection;
    private final Overlay overlay;
    private final Notice notice;
    private final EditGuard guard;
    private final EditingService editing;

    AuthoringContext(WindowState state, AppServices services, WindowSurface surface) {
        workspace = state.workspace();
        selection = state.selection();
        overlay = surface.overlay();
        notice = surface.notice();
        guard = services.guard();
        editing = services.editing();
    }

    Selection selection() {
        return selection;
    }

    Notice notice() {
        return notice;
    }

    /// Does what changes something, or says that nothing is changed in the past.
    void now(Runnable change) {
        guard.run(change);
    }

    /// The open dossier; empty where none is.
    Optional<OpenDossier> ready() {
        return Optional.ofNullable(workspace.open());
    }

    OpenDossier open() {
        return Objects.requireNonNull(workspace.open());
    }

    /// Does something with the selected event, or says that one must be selected first.
    void withEvent(Consumer<Event> action) {
        ready().ifPresent(open -> Optional.ofNullable(selection.focus().event()).flatMap(open::event)
                .ifPresentOrElse(action, () -> notice.tell(Messages.get("authoring.select"))));
    }

    /// Does something with the selected question; where none is, with one that is chosen.
    void withQuestion(Consumer<Question> action) {
        ready().ifPresent(open -> Optional.ofNullable(selection.focus().question()).flatMap(open::question)
                .ifPresentOrElse(action, () -> choose(open.dossier().questions(), question -> new Offer(question.question(), "", () -> action.accept(question)))));
    }

    /// Whose words a passage of a text shown are.
    Optional<SourceId> holder(Passage passage) {
        return open().texts().values().stream().filter(text -> text.id().equals(passage.text())).map(text -> text.source()).findFirst();
    }

    String publisher(SourceId source) {
        return Publishers.of(open().dossier(), source);
    }

    void show(Form form) {
        show(form, form.initialFocus());
    }

    void show(Node form, Node start) {
        overlay.show(form, start);
    }

    /// Asks for a yes to a change, and why it is made.
    ///
    /// @param then is given the number of the change when it is made and the window shows it
    void ask(String heading, String words, String yes, Edit edit, LongConsumer then) {
        show(new ConfirmChangeForm(heading, words, yes, edit, numbered((_, number) -> then.accept(number)), overlay::hide));
    }

    void hide() {
        overlay.hide();
    }

    <T> void choose(List<T> all, Function<T, Offer> offer) {
        CommandPalette palette = new CommandPalette(all.stream().map(offer).toList(), overlay::hide);
        overlay.show(palette, palette.typed());
    }

    /// Has the changes of a form made.
    ChangeSubmitter submitter() {
        return making(_ -> { });
    }

    /// @param then is given a change that is kept, when the window shows it
    ChangeSubmitter making(Consumer<Edit> then) {
        return numbered((edit, _) -> then.accept(edit));
    }

    /// @param then is given a change that is kept, and its number in the history, when the window shows it
    ChangeSubmitter numbered(ObjLongConsumer<Edit> then) {
        return (edit, reason, done, refused) -> editing.edit(edit, reason, number -> {
            done.run();
            then.accept(edit, number);
        }, refused);
    }

    /// What makes changes of the open dossier.
    EditingService editing() {
        return editing;
    }

    /// Makes a change nobody is asked about; where it is refused, that is said.
    void make(Edit edit, Runnable then) {
        editing.edit(edit, "", then, why -> notice.warn(Messages.get("authoring.refused", why)));
    }

    /// Says what was done, and offers to take it back while nothing else was done since.
    ///
    /// @param change its number in the history
    void tellUndoable(String sentence, long change, Runnable after) {
        notice.tell(sentence, Messages.get("session.deleted.undo"), () ->
                editing.undo(change, _ -> after.run(), () -> notice.tell(Messages.get("authoring.since"))));
    }
}
