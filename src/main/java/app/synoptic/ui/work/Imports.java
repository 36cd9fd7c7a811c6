package app.synoptic.ui.work;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.kept.Sequence;
import app.synoptic.intake.Importer;
import app.synoptic.intake.Intake;
import app.synoptic.store.Library;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.TextReader;
import app.synoptic.ui.state.Workspace;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Takes files in, one after another: each is a change of its own, and other changes come between them. What is given while
/// some are taken in waits behind them. FX thread only; the work itself is done by the jobs.
public final class Imports {

    /// What became of one file.
    ///
    /// @param change the change it is in the history; 0 where nothing was changed
    public record Taken(Path file, Intake intake, long change) {}

    public enum Phase { NONE, RUNNING, PAUSED, DONE }

    /// How far it is.
    ///
    /// @param all   how many files were given
    /// @param taken what became of those that are done, in their order; where it was given up, fewer than all
    /// @param now   the file that is being taken in; null while none is
    public record State(Phase phase, int all, List<Taken> taken, @Nullable Path now) {

        static final State NONE = new State(Phase.NONE, 0, List.of(), null);

        /// The changes it has made, oldest first.
        public List<Long> changes() {
            return taken.stream().map(Taken::change).filter(change -> change > 0).toList();
        }
    }

    private record Waiting(Path file, DossierId home) {}

    private final Library library;
    private final TextReader texts;
    private final Jobs jobs;
    private final Workspace workspace;
    private final History history;
    private final Importer importer;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.NONE);

    Imports(Library library, TextReader texts, Jobs jobs, Workspace workspace, History history) {
        this.library = library;
        this.texts = texts;
        this.jobs = jobs;
        this.workspace = workspace;
        this.history = history;
        importer = new Importer(library);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Takes files into the open dossier; one that is refused does not hold up the others. It is done when the window shows all.
    public void take(List<Path> files) {
        OpenDossier open = workspace.open();
        if (open == null || files.isEmpty()) {
            return;
        }
        State then = state.get();
        boolean idle = then.phase() == Phase.NONE || then.phase() == Phase.DONE;
        State before = idle ? State.NONE : then;
        files.forEach(file -> waiting.add(new Waiting(file, open.dossier().id())));
        state.set(new State(idle ? Phase.RUNNING : before.phase(), before.all() + files.size(), before.taken(), before.now()));
        if (idle) {
            next();
        }
    }

    /// Takes in nothing more than what is being taken in, until [#resume].
    public void pause() {
        enter(Phase.RUNNING, Phase.PAUSED);
    }

    public void resume() {
        if (enter(Phase.PAUSED, Phase.RUNNING) && state.get().now() == null) {
            next();
        }
    }

    /// Gives up what waits; what was taken in stays.
    public void cancel() {
        waiting.clear();
        boolean still = state.get().phase() == Phase.PAUSED && state.get().now() == null;
        if (enter(Phase.PAUSED, Phase.RUNNING) && still) {
            next();
        }
    }

    /// Forgets what came of it, when it is done.
    public void dismiss() {
        if (state.get().phase() == Phase.DONE) {
            state.set(State.NONE);
        }
    }

    private boolean enter(Phase from, Phase to) {
        State now = state.get();
        if (now.phase() != from) {
            return false;
        }
        state.set(new State(to, now.all(), now.taken(), now.now()));
        return true;
    }

    private void next() {
        Waiting one = waiting.poll();
        State now = state.get();
        if (one == null) {
            show(() -> {
                if (waiting.isEmpty()) {
                    end();
                } else {
                    next();
                }
            });
            return;
        }
        state.set(new State(now.phase(), now.all(), now.taken(), one.file()));
        jobs.write(Messages.get("job.import", now.taken().size() + 1, now.all()), () -> taken(one), this::done);
    }

    private void end() {
        State last = state.get();
        state.set(new State(Phase.DONE, last.all(), last.taken(), null));
    }

    /// Where the library takes no file at all, the others are given up, and why is told as of every job that fails.
    private Taken taken(Waiting one) {
        try {
            Intake intake = importer.take(one.file(), one.home());
            boolean changed = !(intake instanceof Intake.Refused || intake instanceof Intake.AlreadyHeld);
            return new Taken(one.file(), intake, changed ? library.undoable().orElseThrow().number() : 0);
        } catch (RuntimeException failed) {
            Platform.runLater(() -> {
                waiting.clear();
                end();
                show(() -> {});
            });
            throw failed;
        }
    }

    private void done(Taken taken) {
        State now = state.get();
        List<Taken> more = Sequence.of(now.taken()).adding(now.taken().size(), taken);
        state.set(new State(now.phase(), now.all(), more, null));
        if (now.phase() == Phase.PAUSED) {
            show(() -> {});
        } else {
            next();
        }
    }

    /// Shows the open dossier as it is kept now.
    private void show(Runnable then) {
        OpenDossier open = workspace.open();
        if (open == null || workspace.pastProperty().get() != null) {
            then.run();
            return;
        }
        jobs.write(Messages.get("job.open"), () -> DossierLoader.load(library, texts, open.dossier().id(), open), shown -> {
            OpenDossier still = workspace.open();
            if (still != null && still.dossier().id().equals(shown.dossier().id())) {
                workspace.show(shown);
            }
            history.refresh();
            then.run();
        });
    }
}
