package app.synoptic.ui.work;

import app.synoptic.domain.Delta;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.TextId;
import app.synoptic.edit.DossierState;
import app.synoptic.edit.Edit;
import app.synoptic.edit.Editor;
import app.synoptic.i18n.RefusalWords;
import app.synoptic.intake.ArticleParts;
import app.synoptic.intake.EncodingChoices;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.Importer;
import app.synoptic.intake.custody.TextProvenance;
import app.synoptic.store.ChangeProgress;
import app.synoptic.store.Damaged;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand;
import app.synoptic.store.ReplayedChange;
import app.synoptic.store.StoreException;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.TextReader;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.SessionService.Sessions;
import app.synoptic.ui.work.StartupState.Loaded;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a person can have done to the open library: open a dossier, change it, take files in. FX thread only; the work itself is
/// done by the jobs, and its outcome shown when it is on disk.
public final class EditingService {

    private static final Logger LOG = LoggerFactory.getLogger(EditingService.class);

    /// What was taken back or made again: a change of the history.
    public record Replayed(JournalEntry entry, boolean back) {}

    private final Library library;
    private final TextReader texts;
    private final Jobs jobs;
    private final EditGuard guard;
    private final Workspace workspace;
    private final Selection selection;
    private final Viewport viewport;
    private final SessionService sessions;
    private final UndoState history;
    private final ShownState state;
    private final Imports imports;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty");

    /// @param first what the window begins with
    public EditingService(StartupState first, Jobs jobs, EditGuard guard, Workspace workspace, Selection selection, Viewport viewport, SessionService sessions, UndoState history) {
        this.library = first.library();
        this.texts = first.texts();
        this.jobs = jobs;
        this.guard = guard;
        this.workspace = workspace;
        this.selection = selection;
        this.viewport = viewport;
        this.sessions = sessions;
        this.history = history;
        state = new ShownState(library, texts);
        imports = new Imports(library, texts, jobs, workspace, history);
    }

    /// What reads the texts of the library.
    TextReader texts() {
        return texts;
    }

    /// Whether the library is known to keep no dossier.
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Shows what the window begins with.
    public void begin(StartupState beginning) {
        Loaded first = beginning.first();
        if (first == null) {
            go(null, () -> {});
        } else {
            show(first);
        }
    }

    /// Shows a dossier, in the session that was left last, as it was left.
    public void open(DossierId id) {
        open(id, () -> {});
    }

    /// The same; `done` is run when the window shows it.
    public void open(DossierId id, Runnable done) {
        sessions.leave();
        jobs.write(Messages.get("job.open"), () -> Loaded.of(library, texts, id), loaded -> {
            show(loaded);
            done.run();
        });
    }

    private void show(Loaded loaded) {
        selection.reset();
        viewport.reset();
        empty.set(false);
        workspace.show(loaded.open());
        sessions.enter(loaded.sessions(), loaded.open());
        history.refresh();
        jobs.keep(() -> state.of(loaded.open()), _ -> { });
        if (!loaded.damaged().isEmpty()) {
            jobs.refuse(DamageWords.of(loaded.damaged()));
        }
    }

    private sealed interface Edited {}

    /// @param sessions those over the dossier, where they may be others than before
    private record Kept(OpenDossier open, Optional<List<Session>> sessions, long number) implements Edited {}

    private record Refused(String why) implements Edited {}

    private record Stopped() implements Edited {}

    /// Makes a change of the open dossier; `done` is run when it is on disk and the window shows it, `refused` is given the
    /// sentence that says so where it cannot be made.
    ///
    /// @param reason why it is made, for the history; empty where nobody says so
    public void edit(Edit edit, String reason, Runnable done, Consumer<String> refused) {
        edit(edit, reason, _ -> done.run(), refused);
    }

    /// The same.
    ///
    /// @param done is given the number of the change in the history
    public void edit(Edit edit, String reason, LongConsumer done, Consumer<String> refused) {
        edit(edit, reason, ChangeProgress.UNWATCHED, done, () -> {}, refused);
    }

    /// The same of a change that takes long enough to be followed, and to be stopped.
    ///
    /// @param progress is asked by the thread that writes
    /// @param stopped  is run when it was stopped, and nothing of it is kept
    public void edit(Edit edit, String reason, ChangeProgress progress, LongConsumer done, Runnable stopped, Consumer<String> refused) {
        OpenDossier open = workspace.open();
        if (open == null || guard.refuses()) {
            return;
        }
        sessions.leave();
        jobs.<Edited>write(Messages.get("job.edit"), () -> followed(open, edit, reason, progress), edited -> {
            switch (edited) {
                case Kept kept -> {
                    workspace.show(kept.open);
                    kept.sessions.ifPresent(sessions::refresh);
                    history.refresh();
                    done.accept(kept.number);
                }
                case Refused(String why) -> refused.accept(why);
                case Stopped() -> {
                    history.refresh();
                    stopped.run();
                }
            }
        });
    }

    /// Whoever follows a change is told of its failure as of a refusal, so that she waits no longer.
    private Edited followed(OpenDossier before, Edit edit, String reason, ChangeProgress progress) {
        try {
            return edited(before, edit, reason, progress);
        } catch (StoreException failed) {
            if (progress == ChangeProgress.UNWATCHED) {
                throw failed;
            }
            LOG.error("a change failed", failed);
            return new Refused(String.valueOf(failed.getMessage()));
        }
    }

    private Edited edited(OpenDossier before, Edit edit, String reason, ChangeProgress progress) {
        DossierState now = state.of(before);
        Editor.Made made;
        try {
            made = new Editor(library).make(now, edit, reason, progress);
        } catch (Refusal e) {
            return new Refused(RefusalWords.spoken(e));
        } catch (CancellationException unwanted) {
            return new Stopped();
        }
        return new Kept(state.next(before, made.next(), made.changed()),
                made.changed().takesAway() ? Optional.of(library.sessions(before.dossier().id())) : Optional.empty(), made.number());
    }

    /// Works something out apart from everything else; `done` learns it.
    public <T> void answer(Callable<T> work, Consumer<T> done) {
        jobs.answer(work, done);
    }

    /// Keeps a change that changes nothing of what is shown of the dossier.
    public void keep(LibraryCommand change) {
        guard.run(() -> jobs.write(Messages.get("job.edit"), () -> library.apply(change), _ -> history.refresh()));
    }

    /// Takes the newest change back; `done` learns which, when the window shows it.
    public void undo(Consumer<Replayed> done) {
        replay(true, done);
    }

    /// Takes a change back if it is the newest after all asked for so far; runs `since` where another has been made since.
    public void undo(long number, Consumer<Replayed> done, Runnable since) {
        history.newest(last -> {
            if (last.filter(newest -> newest.number() == number).isPresent()) {
                undo(done);
            } else {
                since.run();
            }
        });
    }

    /// Makes the change again that was taken back last.
    public void redo(Consumer<Replayed> done) {
        replay(false, done);
    }

    /// @param home the dossier to be shown; null where none is left
    private record After<T>(T result, Optional<JournalEntry> entry, @Nullable DossierId home, Optional<OpenDossier> next,
                            Optional<Sessions> sessions) {}

    private void replay(boolean back, Consumer<Replayed> done) {
        change(Messages.get(back ? "job.undo" : "job.redo"),
                kept -> !back ? kept.redo() : UndoState.last(kept).isPresent() ? kept.undo() : Optional.<ReplayedChange>empty(),
                change -> change, change -> change.ifPresent(one -> done.accept(new Replayed(one.entry(), back))));
    }

    /// Changes the library, and shows what became of the open dossier; or another one that came or in which the change
    /// was, or none where none is left. `done` learns of the result when the window shows it.
    public <T> void change(String name, Function<Library, T> work, Consumer<T> done) {
        change(name, work, null, done);
    }

    /// @param replayed which single change the result says was taken back or made again; then the window goes there. Null
    ///                 where none is
    <T> void change(String name, Function<Library, T> work, @Nullable Function<T, Optional<ReplayedChange>> replayed, Consumer<T> done) {
        if (guard.refuses()) {
            return;
        }
        OpenDossier open = workspace.open();
        DossierId home = open == null ? null : open.dossier().id();
        sessions.leave();
        jobs.write(name, () -> after(work, replayed, open), after -> {
            after.next.ifPresent(workspace::show);
            after.sessions.ifPresent(found -> follow(after.entry, found));
            history.refresh();
            if (Objects.equals(after.home, home)) {
                done.accept(after.result);
            } else {
                go(after.home, () -> done.accept(after.result));
            }
        });
    }

    private <T> After<T> after(Function<Library, T> work, @Nullable Function<T, Optional<ReplayedChange>> replayed, @Nullable OpenDossier before) {
        DossierId home = before == null ? null : before.dossier().id();
        List<DossierId> kept = library.dossiers();
        DossierState now = before == null || replayed == null ? null : state.of(before);
        T result = work.apply(library);
        Optional<ReplayedChange> change = replayed == null ? Optional.empty() : replayed.apply(result);
        Optional<JournalEntry> entry = change.map(ReplayedChange::entry);
        Optional<Delta> delta = change.flatMap(ReplayedChange::delta).filter(_ -> entry.map(JournalEntry::dossier).filter(id -> id.equals(home)).isPresent());
        DossierId next = next(kept, library.dossiers(), home, entry.map(JournalEntry::dossier).orElse(null));
        if (next == null || !next.equals(home)) {
            return new After<>(result, entry, next, Optional.empty(), Optional.empty());
        }
        return new After<>(result, entry, next,
                entry.filter(JournalEntry::onSession).isPresent() ? Optional.empty()
                        : Optional.of(delta.isPresent() && before != null && now != null ? state.next(before, now.after(delta.get()), delta.get())
                        : DossierLoader.load(library, texts, next, before)),
                Optional.of(Sessions.titled(library, next, entry.map(JournalEntry::subject).orElse(""))));
    }

    private static @Nullable DossierId next(List<DossierId> before, List<DossierId> now, @Nullable DossierId home, @Nullable DossierId touched) {
        Optional<DossierId> came = now.stream().filter(id -> !before.contains(id)).findFirst();
        if (came.isPresent()) {
            return came.get();
        }
        if (touched != null && now.contains(touched)) {
            return touched;
        }
        return home != null && now.contains(home) ? home : now.isEmpty() ? null : now.getFirst();
    }

    /// Shows a dossier, or none; `done` is run when the window does.
    void go(@Nullable DossierId id, Runnable done) {
        if (id != null) {
            open(id, done);
        } else {
            sessions.none();
            selection.reset();
            viewport.reset();
            empty.set(true);
            workspace.leave();
            history.refresh();
            done.run();
        }
    }

    /// Goes to a session that was brought back, or away from one that is gone; else stays, and shows what has changed.
    private void follow(Optional<JournalEntry> entry, Sessions found) {
        OpenDossier open = workspace.open();
        if (open != null && (entry.filter(JournalEntry::addsOrDeletesSession).isPresent() || !sessions.sits(found.all()))) {
            sessions.enter(found, open);
        } else {
            sessions.refresh(found.all());
        }
    }

    /// What takes files in.
    public Imports imports() {
        return imports;
    }

    /// Tries the encodings in which the file of an original that is held could be read; `done` learns of those that fit.
    public void encodings(TextId text, Consumer<List<EncodingChoices.Reading>> done) {
        jobs.read(Messages.get("job.encodings"), () -> library.file(text).map(EncodingChoices::of).orElse(List.of()), done);
    }

    /// Reads what the file of a text says of its article; `done` learns it.
    public void metadata(TextId text, Consumer<Metadata> done) {
        jobs.read(Messages.get("job.metadata"), () -> library.metadata(text), done);
    }

    /// Looks where a text came from; `done` learns it.
    public void provenance(TextId text, Consumer<TextProvenance> done) {
        jobs.read(Messages.get("job.metadata"), () -> TextProvenance.of(library, text), done);
    }

    /// Takes a stretch of a text of the open dossier into its article or out of it; `done` learns what became of it when the window
    /// shows it.
    ///
    /// @param region what it is from now on
    public void take(SourceId source, TextId text, Region region, Consumer<ArticleParts.Result> done) {
        OpenDossier open = workspace.open();
        if (open != null) {
            DossierId home = open.dossier().id();
            change(Messages.get("job.part"), kept -> ArticleParts.take(kept, home, source, text, region), done);
        }
    }

    /// Reads the file of an original of the open dossier anew; `done` learns what became of it when the window shows it.
    public void reread(SourceId source, TextId text, Charset charset, Consumer<ImportResult> done) {
        OpenDossier open = workspace.open();
        if (open != null) {
            DossierId home = open.dossier().id();
            change(Messages.get("job.reread"), kept -> new Importer(kept).reread(home, source, text, charset), done);
        }
    }
}
