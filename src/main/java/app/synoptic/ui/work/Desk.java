package app.synoptic.ui.work;

import app.synoptic.domain.DossierId;
import app.synoptic.intake.Importer;
import app.synoptic.intake.Intake;
import app.synoptic.store.Library;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Span;
import app.synoptic.ui.state.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a person can have done to the open library: open a dossier, take files in. FX thread only; the work itself is
/// done by the jobs, and its outcome shown when it is on disk.
public final class Desk {

    /// What became of one file.
    public record Taken(Path file, Intake intake) {}

    private static final Span WHOLE = new Span(Duration.ofDays(-3_650_000).toMillis(), Duration.ofDays(3_650_000).toMillis());

    private final Library library;
    private final Jobs jobs;
    private final Workspace workspace;
    private final Selection selection;

    public Desk(Library library, Jobs jobs, Workspace workspace, Selection selection) {
        this.library = library;
        this.jobs = jobs;
        this.workspace = workspace;
        this.selection = selection;
    }

    /// Shows a dossier from its beginning, with nothing selected.
    public void open(DossierId id) {
        jobs.read(Messages.get("job.open"), () -> DossierLoader.load(library, id), loaded -> {
            selection.reset(Span.of(loaded.dossier().window().bounds(loaded.dossier().zone()), WHOLE));
            workspace.show(loaded);
        });
    }

    /// Takes files into the open dossier, one after another; a file that is refused does not hold up the others.
    /// `done` learns of all of them when the window shows the result.
    public void take(List<Path> files, Consumer<List<Taken>> done) {
        OpenDossier open = workspace.open();
        if (open == null || files.isEmpty()) {
            return;
        }
        DossierId home = open.dossier().id();
        jobs.write(Messages.get("job.import", files.size()), () -> takeAll(files, home), taken -> {
            workspace.show(taken.next());
            done.accept(taken.files());
        });
    }

    private record Outcome(List<Taken> files, OpenDossier next) {}

    private Outcome takeAll(List<Path> files, DossierId home) {
        Importer importer = new Importer(library);
        List<Taken> taken = new ArrayList<>();
        files.forEach(file -> taken.add(new Taken(file, importer.take(file, home))));
        return new Outcome(taken, DossierLoader.load(library, home));
    }
}
