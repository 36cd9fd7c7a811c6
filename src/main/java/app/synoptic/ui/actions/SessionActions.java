package app.synoptic.ui.actions;

import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.history.ChangeWords;
import app.synoptic.ui.session.SessionForm;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.EditingService.Replayed;
import app.synoptic.ui.work.SessionService;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// What a person does to her sessions, and what she takes back.
public final class SessionActions {

    static final String RESEARCHER = "researcher";

    private final CurrentSession currentSession;
    private final Selection selection;
    private final Settings settings;
    private final Overlay overlay;
    private final Notice notice;
    private final AppServices services;

    public SessionActions(WindowState state, AppServices services, WindowSurface surface) {
        currentSession = state.session();
        selection = state.selection();
        settings = state.settings();
        overlay = surface.overlay();
        notice = surface.notice();
        this.services = services;
    }

    /// @param note writes a note on the selected event
    public List<Command> all(Runnable note, Runnable show) {
        return List.of(
                Command.of("command.pin", Group.WORK, this::pin, "Shortcut+D").thatChanges(),
                Command.of("command.note", Group.WORK, note, "Shortcut+M").yieldingToControls().thatChanges(),
                Command.of("command.session.show", Group.ROOMS, show, "Shortcut+5"),
                Command.of("command.session.new", Group.WORK, this::begin, "Shortcut+Shift+N").thatChanges(),
                Command.of("command.session.duplicate", Group.WORK, () -> with(SessionService::duplicate)).thatChanges(),
                Command.of("command.session.rename", Group.WORK, this::rename).thatChanges(),
                Command.of("command.session.delete", Group.WORK, this::delete).thatChanges(),
                Command.of("command.undo", Group.WORK, this::undo, "Shortcut+Z").yieldingToControls().thatChanges(),
                Command.of("command.redo", Group.WORK, this::redo, "Shortcut+Shift+Z", "Shortcut+Y").yieldingToControls().thatChanges());
    }

    /// What the menu of sessions offers beside them.
    public List<MenuItem> menu() {
        JournalEntry last = services.history().undoableProperty().get();
        JournalEntry next = services.history().redoableProperty().get();
        List<MenuItem> items = List.of(item("command.session.new", this::begin), item("command.session.duplicate", () -> with(SessionService::duplicate)),
                item("command.session.rename", this::rename), item("command.session.delete", this::delete), new SeparatorMenuItem(),
                replaying("command.undo", "history.undo", last, this::undo), replaying("command.redo", "history.redo", next, this::redo));
        if (services.guard().readOnlyProperty().getValue()) {
            items.forEach(item -> item.setDisable(true));
        }
        return items;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem replaying(String plain, String named, @Nullable JournalEntry entry, Runnable action) {
        MenuItem item = item(plain, action);
        item.setMnemonicParsing(false);
        item.setDisable(entry == null);
        item.setText(entry == null ? Messages.get(plain) : Messages.get(named, ChangeWords.of(entry)));
        return item;
    }

    public void open(Session session) {
        with(sessions -> sessions.open(session.id()));
    }

    private void with(Consumer<SessionService> action) {
        if (currentSession.session().isPresent()) {
            action.accept(services.sessions());
        }
    }

    private void pin() {
        Focus focus = selection.focus();
        if (focus.question() != null) {
            currentSession.togglePin(new OfQuestion(focus.question()));
        } else if (focus.event() != null) {
            currentSession.togglePin(new OfEvent(focus.event()));
        } else {
            notice.tell(Messages.get("session.pin.nothing"));
        }
    }

    private void begin() {
        with(sessions -> ask("session.new.heading", sessions.free(Messages.get("session.new")), settings.word(RESEARCHER).orElse(""),
                this::taken, sessions::begin));
    }

    private void rename() {
        with(sessions -> currentSession.session().ifPresent(now -> ask("session.rename.heading", now.title(), now.researcher().orElse(""),
                title -> !title.equals(now.title()) && taken(title), sessions::rename)));
    }

    private boolean taken(String title) {
        return currentSession.allProperty().get().stream().anyMatch(session -> session.title().equals(title));
    }

    private void ask(String heading, String title, String by, Predicate<String> taken, BiConsumer<String, @Nullable String> done) {
        SessionForm form = new SessionForm(Messages.get(heading), title, by, taken, (words, name) -> {
            settings.word(RESEARCHER, name == null ? "" : name);
            done.accept(words, name);
        }, overlay::hide);
        overlay.show(form, form.initialFocus());
    }

    private void delete() {
        with(sessions -> sessions.delete((title, change) -> notice.tell(Messages.get("session.deleted", title), Messages.get("session.deleted.undo"),
                () -> bringBack(title, change))));
    }

    private void bringBack(String title, long change) {
        services.editing().undo(change, this::tell, () -> notice.tell(Messages.get("session.deleted.since", title)));
    }

    private void undo() {
        services.editing().undo(this::tell);
    }

    private void redo() {
        services.editing().redo(this::tell);
    }

    private void tell(Replayed replayed) {
        notice.tell(Messages.get(replayed.back() ? "history.undone" : "history.redone", ChangeWords.of(replayed.entry())));
    }
}
