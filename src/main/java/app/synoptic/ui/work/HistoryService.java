package app.synoptic.ui.work;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.session.Session;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import app.synoptic.store.ReplayedChange;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What was done, as a person reads it, looks at it and takes it back. FX thread only.
public final class HistoryService {

    private final Library library;
    private final Jobs jobs;
    private final Workspace workspace;
    private final EditingService editing;
    private final SessionService sessions;

    public HistoryService(Library library, Jobs jobs, Workspace workspace, EditingService editing, SessionService sessions) {
        this.library = library;
        this.jobs = jobs;
        this.workspace = workspace;
        this.editing = editing;
        this.sessions = sessions;
    }

    /// All changes, the newest first.
    public void read(Consumer<List<JournalEntry>> done) {
        sessions.leave();
        jobs.keep(() -> library.history().reversed(), done);
    }

    /// Takes back all that was done after a change, or makes it again up to it; where the past is looked at, shows what is
    /// now first.
    public void restoreTo(long change, Runnable done) {
        OpenDossier open = workspace.open();
        if (open != null && workspace.pastProperty().get() != null) {
            editing.open(open.dossier().id(), () -> restoreTo(change, done));
            return;
        }
        editing.change(Messages.get("job.undo"), kept -> {
            kept.restoreTo(change);
            return change;
        }, _ -> done.run());
    }

    /// Takes one change back on its own; `done` learns which later ones stand in the way, none where it is done.
    public void revert(long change, Consumer<List<JournalEntry>> done) {
        editing.change(Messages.get("job.undo"), kept -> kept.revert(change), reverted -> Optional.of(reverted).filter(one -> one.number() > 0)
                .flatMap(one -> library.history().stream().filter(entry -> entry.number() == one.number()).findFirst()
                        .map(entry -> new ReplayedChange(entry, one.delta()))), reverted -> done.accept(reverted.blocking()));
    }

    /// Takes several changes back: in one step where nothing else was done since the first, each on its own where something was;
    /// `done` learns how many others stand in the way of.
    ///
    /// @param changes oldest first
    public void revert(List<Long> changes, Consumer<Integer> done) {
        editing.change(Messages.get("job.undo"), kept -> takenBack(kept, changes), done);
    }

    /// How many of the changes others stand in the way of.
    static int takenBack(Library kept, List<Long> changes) {
        Set<Long> standing = JournalEntry.inForce(kept.history());
        if (standing.stream().filter(change -> change >= changes.getFirst()).sorted().toList().equals(changes)) {
            kept.restoreTo(changes.getFirst() - 1);
            return 0;
        }
        return (int) changes.reversed().stream().filter(standing::contains).filter(change -> !kept.revert(change).blocking().isEmpty()).count();
    }

    /// Says why a change was made; blank words take that away.
    public void explain(long change, String reason, Runnable done) {
        jobs.keep(() -> {
            library.explain(change, reason);
            return true;
        }, _ -> done.run());
    }

    private record Then(OpenDossier open, List<Session> sessions) {}

    /// Shows the open dossier as it was right after a change, with its sessions. Nothing is written by that.
    public void showHistorical(JournalEntry after) {
        OpenDossier open = workspace.open();
        if (open == null) {
            return;
        }
        DossierId id = open.dossier().id();
        sessions.leave();
        jobs.write(Messages.get("job.past"), () -> library.past(after.number(), then ->
                then.dossiers().contains(id) ? Optional.of(new Then(DossierLoader.load(then, editing.texts(), id, open), then.sessions(id))) : Optional.<Then>empty()), found -> {
            if (found.isPresent()) {
                sessions.look(found.get().sessions);
                workspace.showHistorical(found.get().open, after);
            } else {
                jobs.refuse(Messages.get("past.nothing"));
            }
        });
    }

    /// Shows the dossier as it is now.
    public void back() {
        OpenDossier open = workspace.open();
        if (open != null && workspace.pastProperty().get() != null) {
            editing.open(open.dossier().id());
        }
    }
}
