package app.synoptic.ui.work;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.LibraryCommand.CopyDossier;
import app.synoptic.store.LibraryCommand.DeleteDossier;
import app.synoptic.store.LibraryCommand;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Dossiers as a whole: begun, copied, taken away; each as one change. FX thread only.
public final class DossierService {

    private final Library library;
    private final Jobs jobs;
    private final EditGuard guard;
    private final Workspace workspace;
    private final EditingService editing;
    private final SessionService sessions;

    public DossierService(Library library, Jobs jobs, EditGuard guard, Workspace workspace, EditingService editing, SessionService sessions) {
        this.library = library;
        this.jobs = jobs;
        this.guard = guard;
        this.workspace = workspace;
        this.editing = editing;
        this.sessions = sessions;
    }

    /// Whether the library keeps no dossier, as far as that is known.
    public ReadOnlyBooleanProperty emptyProperty() {
        return editing.emptyProperty();
    }

    /// Keeps a dossier that has nothing in it yet, and shows it.
    public void begin(Dossier fresh, Runnable done) {
        change(new AddDossier(new Catalogue(fresh, Map.of()), List.of(), List.of()), "", fresh.id(), _ -> done.run());
    }

    /// Keeps a copy of the open dossier, with its sessions, and shows that.
    public void copy(DossierId as, String title, Runnable done) {
        shown().ifPresent(id -> change(new CopyDossier(id, as, title), "", as, _ -> done.run()));
    }

    /// Takes the open dossier away, and shows another, or none where there is none.
    ///
    /// @param reason why; empty where nobody says so
    /// @param done   is given the number of the change in the history
    public void delete(String reason, LongConsumer done) {
        shown().ifPresent(id -> change(new DeleteDossier(id), reason, null, done));
    }

    private Optional<DossierId> shown() {
        return Optional.ofNullable(workspace.open()).map(open -> open.dossier().id());
    }

    private record Kept(long number, Optional<DossierId> shown) {}

    private void change(LibraryCommand change, String reason, @Nullable DossierId wanted, LongConsumer done) {
        if (guard.refuses()) {
            return;
        }
        sessions.leave();
        jobs.write(Messages.get("job.edit"), () -> {
            long number = library.apply(change, reason);
            return new Kept(number, StartupState.kept(library, id -> id.equals(wanted)));
        }, kept -> editing.go(kept.shown.orElse(null), () -> done.accept(kept.number)));
    }
}
