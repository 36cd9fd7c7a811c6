package app.synoptic.ui.work;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.intake.CaptureText;
import app.synoptic.intake.FileCaptures.Item;
import app.synoptic.intake.FileCaptures;
import app.synoptic.intake.GivenFiles;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.Importer;
import app.synoptic.read.container.Captures.Holder;
import app.synoptic.store.Library;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.TextReader;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.ImportState.Phase;
import app.synoptic.ui.work.ImportState.Taken;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Takes files in, one after another: each is a change of its own, and other changes come between them. What is given while
/// some are taken in waits behind them; the captures of a file that holds several come before those. FX thread only; the work
/// itself is done by the jobs.
public final class Imports {

    /// @param part whether it is one of the captures in the file
    /// @param text reads it; null of a file that was not looked into yet
    private record Waiting(Path file, String name, DossierId home, boolean part, @Nullable Supplier<CaptureText> text) {}

    private final Library library;
    private final TextReader texts;
    private final Jobs jobs;
    private final Workspace workspace;
    private final UndoState history;
    private final Importer importer;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(this, "state", ImportState.NONE);
    private final ReadOnlyObjectWrapper<@Nullable ImportQuestion> asked = new ReadOnlyObjectWrapper<>(this, "asked");
    private int givenUp;

    Imports(Library library, TextReader texts, Jobs jobs, Workspace workspace, UndoState history) {
        this.library = library;
        this.texts = texts;
        this.jobs = jobs;
        this.workspace = workspace;
        this.history = history;
        importer = new Importer(library);
    }

    public ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What a person is to say now; null while nothing is.
    public ReadOnlyObjectProperty<@Nullable ImportQuestion> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Takes files into the open dossier; one that is refused does not hold up the others. It is done when the window shows all.
    public void importFiles(GivenFiles given) {
        OpenDossier open = workspace.open();
        if (open == null || given.files().isEmpty()) {
            return;
        }
        ImportState then = state.get();
        boolean idle = then.phase() == Phase.NONE || then.phase() == Phase.DONE;
        given.files().forEach(file -> waiting.add(new Waiting(file, ImportQuestion.called(file), open.dossier().id(), false, null)));
        state.set((idle ? ImportState.NONE.in(Phase.RUNNING) : then).with(given.files().size(), given.leftOut()));
        if (idle) {
            next();
        }
    }

    /// Takes in some of the captures that were asked about, each as a change of its own; where there are none, the file is left out.
    public void answer(ImportQuestion question, List<Item> chosen) {
        if (chosen.isEmpty()) {
            answered(question, () -> done(new Taken(question.file(), question.name(), new ImportResult.LeftOut(), 0)));
        } else {
            answered(question, () -> several(question.file(), question.home(), chosen));
        }
    }

    /// Takes in the file that was asked about as one.
    public void answerWhole(ImportQuestion question) {
        answered(question, () -> {
            waiting.addFirst(new Waiting(question.file(), question.name(), question.home(), false, () -> CaptureText.of(question.file())));
            goOn();
        });
    }

    private void answered(ImportQuestion question, Runnable then) {
        if (question.equals(asked.get())) {
            asked.set(null);
            then.run();
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

    /// Gives up what waits, and what is asked about; what was taken in stays.
    public void cancel() {
        waiting.clear();
        givenUp++;
        boolean asking = asked.get() != null;
        boolean still = asking || state.get().phase() == Phase.PAUSED && state.get().now() == null;
        asked.set(null);
        enter(Phase.PAUSED, Phase.RUNNING);
        if (still) {
            next();
        }
    }

    /// Forgets what came of it, when it is done.
    public void dismiss() {
        if (state.get().phase() == Phase.DONE) {
            state.set(ImportState.NONE);
        }
    }

    private boolean enter(Phase from, Phase to) {
        boolean so = state.get().phase() == from;
        if (so) {
            state.set(state.get().in(to));
        }
        return so;
    }

    private void next() {
        Waiting one = waiting.poll();
        ImportState now = state.get();
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
        state.set(now.at(one.name()));
        int before = givenUp;
        jobs.write(Messages.get("job.import", now.taken().size() + 1, now.all()), () -> looked(one, () -> givenUp > before), Runnable::run);
    }

    private void end() {
        state.set(state.get().at(null).in(Phase.DONE));
    }

    /// Takes in one that waits, or looks what there is in it; what is returned is to be done then.
    ///
    /// Where the library takes no file at all, the others are given up, and why is told as of every job that fails.
    private Runnable looked(Waiting one, BooleanSupplier cancelled) {
        try {
            if (one.text() != null) {
                return taken(one, one.text().get());
            }
            return switch (FileCaptures.of(one.file(), true)) {
                case FileCaptures.Whole(var text) -> taken(one, text);
                case FileCaptures.Refused(var reason) -> taken(one, new CaptureText.Refused(reason));
                case FileCaptures.Several(var holder, var items) when items.size() == 1 && holder == Holder.BOOK -> taken(one, CaptureText.of(one.file()));
                case FileCaptures.Several(var holder, var items) when items.size() == 1 || holder == Holder.ZIP ->
                        () -> unlessGivenUp(cancelled, () -> several(one.file(), one.home(), items));
                case FileCaptures.Several(var holder, var items) ->
                        () -> unlessGivenUp(cancelled, () -> asked.set(new ImportQuestion(one.file(), holder, items, one.home())));
            };
        } catch (RuntimeException | LinkageError failed) {
            Platform.runLater(() -> {
                waiting.clear();
                end();
                show(() -> {});
            });
            throw failed;
        }
    }

    private void unlessGivenUp(BooleanSupplier cancelled, Runnable then) {
        if (cancelled.getAsBoolean()) {
            goOn();
        } else {
            then.run();
        }
    }

    private Runnable taken(Waiting one, CaptureText text) {
        ImportResult intake = importer.take(text, one.home(), true);
        boolean changed = !(intake instanceof ImportResult.Refused || intake instanceof ImportResult.AlreadyHeld);
        String name = one.part() && text instanceof CaptureText.Read(var reading, var _) ? reading.metadata().best(Field.TITLE).orElse(one.name()) : one.name();
        Taken taken = new Taken(one.file(), name, intake, changed ? library.undoable().orElseThrow().number() : 0);
        return () -> done(taken);
    }

    private void several(Path file, DossierId home, List<Item> items) {
        items.reversed().forEach(item -> waiting.addFirst(new Waiting(file, item.title(), home, true, item.text())));
        state.set(state.get().with(items.size() - 1, 0));
        goOn();
    }

    private void done(Taken taken) {
        state.set(state.get().with(taken));
        goOn();
    }

    private void goOn() {
        state.set(state.get().at(null));
        if (state.get().phase() == Phase.PAUSED) {
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
