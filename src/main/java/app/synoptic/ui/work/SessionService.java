package app.synoptic.ui.work;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.form.FreeName;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.LibraryCommand.DeleteSession;
import app.synoptic.store.LibraryCommand.RenameSession;
import app.synoptic.store.LibraryCommand;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The sessions of the open library: begins them, goes from one to another, and keeps each as it is, without being
/// asked. What is pinned, written or renamed is kept at once; what is looked at, as soon as it rests. FX thread only.
public final class SessionService implements AutoCloseable {

    private static final Duration REST = Duration.millis(400);

    private final Library library;
    private final Jobs jobs;
    private final Workspace workspace;
    private final Selection selection;
    private final Viewport viewport;
    private final Settings settings;
    private final CurrentSession currentSession;
    private final UndoState history;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", true);
    private final Subscription subscription;
    private int waiting;
    private boolean moved;
    private boolean entering;

    public SessionService(Library library, Jobs jobs, Workspace workspace, Selection selection, Viewport viewport,
                       Settings settings, CurrentSession currentSession, UndoState history) {
        this.library = library;
        this.jobs = jobs;
        this.workspace = workspace;
        this.selection = selection;
        this.viewport = viewport;
        this.settings = settings;
        this.currentSession = currentSession;
        this.history = history;
        rest.setOnFinished(_ -> rested());
        currentSession.keep(this::keep);
        subscription = Subscription.combine(
                selection.focusProperty().subscribe((_, _) -> looked()),
                viewport.spanProperty().subscribe((_, _) -> panned()),
                workspace.filterProperty().subscribe((_, _) -> looked()),
                settings.whenTouched(this::looked));
    }

    /// Whether all is on disk.
    public ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Sessions over one dossier, and where the one to open was left.
    record Sessions(Session current, List<Session> all, Optional<SessionViewState> outlook) {

        /// The session left last, or `wanted` if there is such a one. Called away from the FX thread.
        static Sessions of(Library library, DossierId dossier, @Nullable SessionId wanted) {
            Session last = library.lastSession(dossier, Messages.get("session.first"));
            List<Session> all = library.sessions(dossier);
            Session current = all.stream().filter(session -> session.id().equals(wanted)).findFirst().orElse(last);
            return new Sessions(current, all, library.outlook(current.id()));
        }

        /// The session called `title`, or the one left last.
        static Sessions titled(Library library, DossierId dossier, String title) {
            return of(library, dossier, library.sessions(dossier).stream().filter(session -> session.title().equals(title))
                    .map(Session::id).findFirst().orElse(null));
        }
    }

    /// Sits down at a session over the open dossier, as it was left.
    void enter(Sessions sessions, OpenDossier open) {
        entering = true;
        currentSession.setCurrent(sessions.current, sessions.all);
        sessions.outlook.ifPresent(left -> SessionSnapshots.show(left, open, workspace, selection, viewport, settings));
        entering = false;
        moved = false;
    }

    /// Shows the sessions as they are now; the open one stays open if it is still there.
    void refresh(List<Session> all) {
        currentSession.session().flatMap(before -> all.stream().filter(session -> session.id().equals(before.id())).findFirst())
                .ifPresent(session -> currentSession.setCurrent(session, all));
    }

    /// Looks at the sessions as they were, at the one she is at if it was there then. Nothing of that is kept.
    void look(List<Session> then) {
        leave();
        currentSession.showHistorical(currentSession.session().flatMap(now -> then.stream().filter(session -> session.id().equals(now.id())).findFirst())
                .or(() -> then.stream().findFirst()).orElse(null), then);
        moved = false;
        rest.stop();
    }

    /// Whether the session a person is at is one of these.
    boolean sits(List<Session> all) {
        return currentSession.session().filter(now -> all.stream().anyMatch(session -> session.id().equals(now.id()))).isPresent();
    }

    /// Sits nowhere: no dossier is open.
    void none() {
        leave();
        currentSession.setCurrent(null, List.of());
    }

    private void looked() {
        panned();
        tell();
    }

    /// Panning changes nothing on the screen but the timeline: that it is not on disk yet is told when it rests.
    private void panned() {
        if (!entering && currentSession.session().isPresent() && !currentSession.pastProperty().get()) {
            moved = true;
            rest.playFromStart();
        }
    }

    /// Keeps what is half done, and where the session is left: another is about to be opened, or none.
    void leave() {
        currentSession.settle();
        rested();
    }

    /// Keeps where the session stands, if that has changed.
    private void rested() {
        rest.stop();
        Optional<Session> current = currentSession.session();
        if (moved && current.isPresent()) {
            moved = false;
            SessionId id = current.get().id();
            SessionViewState viewState = SessionSnapshots.of(workspace, selection, viewport, settings);
            keep(() -> library.leave(id, viewState));
        }
    }

    private void keep(LibraryCommand change) {
        keep(() -> library.apply(change));
        history.refresh();
    }

    private void keep(Runnable work) {
        waiting++;
        tell();
        jobs.keep(() -> {
            try {
                work.run();
            } finally {
                Platform.runLater(() -> {
                    waiting--;
                    tell();
                });
            }
            return true;
        }, _ -> { });
    }

    private void tell() {
        saved.set(waiting == 0 && !moved);
    }

    /// Opens another session over the same dossier; in the past, as it was then.
    public void open(SessionId id) {
        if (currentSession.pastProperty().get()) {
            List<Session> then = currentSession.allProperty().get();
            currentSession.showHistorical(then.stream().filter(session -> session.id().equals(id)).findFirst().orElse(null), then);
            return;
        }
        change(Messages.get("job.session"), _ -> id);
    }

    /// Begins a session that has nothing in it yet, and goes there. The window stays as it is, but nothing is selected
    /// or looked for.
    public void begin(String title, @Nullable String by) {
        String name = title.isBlank() ? free(Messages.get("session.new")) : title.strip();
        SessionViewState viewState = SessionSnapshots.of(workspace, selection, viewport, settings).cleared();
        add(current -> Session.begun(fresh(), current.dossier(), name).renamed(name, by), viewState);
    }

    /// Begins a session with all that is in the open one, and goes there.
    public void duplicate() {
        add(current -> {
            String title = free(current.title());
            return new Session(fresh(), current.dossier(), title, current.by(), current.pins(), current.notes());
        }, SessionSnapshots.of(workspace, selection, viewport, settings));
    }

    private void add(Function<Session, Session> made, SessionViewState viewState) {
        currentSession.session().map(made).ifPresent(next -> change(Messages.get("job.session"), library -> {
            library.apply(new AddSession(next, viewState));
            return next.id();
        }));
    }

    /// Gives the open session another title, and says whose it is.
    public void rename(String title, @Nullable String by) {
        currentSession.session().ifPresent(current -> change(Messages.get("job.session"), library -> {
            library.apply(new RenameSession(current.id(), title.strip(), by));
            return current.id();
        }));
    }

    /// Takes the open session away and goes to the one left before it. `done` learns of its title, and of the number of the
    /// change in the history.
    public void delete(ObjLongConsumer<String> done) {
        currentSession.session().ifPresent(current -> {
            AtomicLong number = new AtomicLong();
            change(Messages.get("job.session"), library -> {
                number.set(library.apply(new DeleteSession(current.id())));
                return null;
            }, () -> done.accept(current.title(), number.get()));
        });
    }

    private interface Change {
        @Nullable SessionId in(Library library);
    }

    private void change(String name, Change change) {
        change(name, change, () -> { });
    }

    private void change(String name, Change change, Runnable done) {
        OpenDossier open = workspace.open();
        if (open == null || currentSession.pastProperty().get()) {
            return;
        }
        leave();
        jobs.write(name, () -> {
            SessionId next = change.in(library);
            return Sessions.of(library, open.dossier().id(), next);
        }, sessions -> {
            OpenDossier now = workspace.open();
            if (now != null && now.dossier().id().equals(sessions.current.dossier())) {
                enter(sessions, now);
                looked();
            }
            history.refresh();
            done.run();
        });
    }

    private static SessionId fresh() {
        return new SessionId(UUID.randomUUID().toString());
    }

    /// A title like `title` that no session over the dossier has.
    public String free(String title) {
        List<String> taken = currentSession.allProperty().get().stream().map(Session::title).toList();
        return FreeName.copied(title, taken::contains);
    }

    /// Keeps where the open session is left, and listens no longer.
    @Override
    public void close() {
        leave();
        subscription.unsubscribe();
    }
}
