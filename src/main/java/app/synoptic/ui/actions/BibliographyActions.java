package app.synoptic.ui.actions;

import app.synoptic.annotate.zotero.ZoteroHighlights;
import app.synoptic.bibliography.BibliographyTaking.Taken;
import app.synoptic.bibliography.BibliographyWords;
import app.synoptic.bibliography.ChosenItem;
import app.synoptic.bibliography.zotero.ZoteroAnnotation;
import app.synoptic.bibliography.zotero.ZoteroLibrary.Collection;
import app.synoptic.bibliography.zotero.ZoteroLibrary;
import app.synoptic.ui.Messages;
import app.synoptic.ui.bibliography.BibliographySheet;
import app.synoptic.ui.bibliography.CollectionsSheet;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditGuard;
import app.synoptic.ui.work.HistoryService;
import app.synoptic.ui.work.bibliography.BibliographyService.Asked;
import app.synoptic.ui.work.bibliography.BibliographyService;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Bibliographies that a person gives, or has Zotero asked for: which items are meant is asked, one bibliography after another.
public final class BibliographyActions {

    /// Under which name the settings keep where Zotero listens, where that is not its usual place.
    private static final String PLACE = "zotero";

    private final Workspace workspace;
    private final Overlay overlay;
    private final Notice notice;
    private final ImportQueue queue;
    private final AnnotationActions annotationActions;
    private final EditGuard guard;
    private final BibliographyService service;
    private final HistoryService history;

    BibliographyActions(WindowState state, AppServices services, WindowSurface surface, ImportQueue queue, AnnotationActions annotationActions) {
        workspace = state.workspace();
        overlay = surface.overlay();
        notice = surface.notice();
        guard = services.guard();
        history = services.historyService();
        this.queue = queue;
        this.annotationActions = annotationActions;
        service = new BibliographyService(services.library(), services.jobs(), workspace, services.editing(),
                state.settings().word(PLACE).map(URI::create).orElse(ZoteroLibrary.HERE));
    }

    /// What a person can have done.
    List<Command> commands() {
        return List.of(Command.of("command.import.zotero", Group.WORK, this::askZotero).thatChanges());
    }

    void importFiles(List<Path> files) {
        queue.add(files, this::look);
    }

    /// A bibliography whose files take long to compare is looked through below a sheet that tells how far that is.
    private void look(Path file, Runnable next) {
        if (!possible()) {
            next.run();
            return;
        }
        String name = String.valueOf(file.getFileName());
        ProgressSheet reading = new ProgressSheet(overlay, "bibliography-reading", name, Messages.get("job.bibliography", name));
        Runnable giveUp = service.look(file, (done, all) -> reading.tell(Messages.get("bibliography.comparing", done, all), share(done, all)), items -> {
            reading.end();
            ask(name, new Asked(items, List.of()), next);
        }, reading.refusal(notice, next));
        reading.begin(giveUp, next);
    }

    private static double share(int done, int all) {
        return all == 0 ? -1 : done / (double) all;
    }

    private boolean possible() {
        if (workspace.open() == null) {
            notice.tell(Messages.get("shell.import.nowhere"));
            return false;
        }
        return !guard.refuses();
    }

    void askZotero() {
        if (possible()) {
            queue.add(this::collections);
        }
    }

    private void collections(Runnable next) {
        ProgressSheet asking = asking();
        Runnable giveUp = service.collections(collections -> {
            asking.end();
            boolean[] answered = {false};
            CollectionsSheet sheet = new CollectionsSheet(collections, overlay::hide, (chosen, annotated) -> {
                answered[0] = true;
                items(chosen.map(Collection::key).orElse(null), annotated, chosen.map(Collection::name).orElse(ZoteroHighlights.NAME), next);
            });
            overlay.show(sheet, sheet.initialFocus(), unless(answered, next));
        }, asking.refusal(notice, next));
        asking.begin(giveUp, next);
    }

    private ProgressSheet asking() {
        return new ProgressSheet(overlay, "zotero-asking", Messages.get("bibliography.zotero"), Messages.get("bibliography.zotero.asking"));
    }

    private static Runnable unless(boolean[] answered, Runnable next) {
        return () -> Platform.runLater(() -> {
            if (!answered[0]) {
                next.run();
            }
        });
    }

    private void items(@Nullable String collection, boolean annotated, String name, Runnable next) {
        ProgressSheet asking = asking();
        Runnable giveUp = service.items(collection, annotated, (done, all) -> asking.tell(Messages.get("bibliography.comparing", done, all), share(done, all)), asked -> {
            asking.end();
            ask(name, asked, next);
        }, asking.refusal(notice, next));
        asking.begin(giveUp, next);
    }

    private void ask(String name, Asked asked, Runnable next) {
        if (asked.items().isEmpty()) {
            notice.warn(Messages.get("bibliography.empty", name));
            next.run();
            return;
        }
        boolean[] answered = {false};
        BibliographySheet sheet = new BibliographySheet(name, asked.items(), asked.annotations(), overlay::hide, chosen -> {
            answered[0] = true;
            take(name, chosen, asked.annotations(), next);
        });
        overlay.show(sheet, sheet.initialFocus(), unless(answered, next));
    }

    /// Files that take long are taken in below a sheet that tells how far that is; stopped, those stay that were.
    private void take(String name, List<ChosenItem> chosen, List<ZoteroAnnotation> marked, Runnable next) {
        ProgressSheet taking = new ProgressSheet(overlay, "bibliography-taking", name, Messages.get("bibliography.describing"));
        Runnable stop = service.take(name, chosen, (done, all) -> taking.tell(Messages.get("bibliography.taking", done, all), share(done, all)), taken -> {
            taking.end();
            taken(taken);
            annotationActions.importMarked(marked, taken.sources(), next);
        }, taking.refusal(notice, next));
        taking.begin(stop);
    }

    private void taken(Taken taken) {
        String words = String.join(" ", BibliographyWords.summary(taken));
        if (taken.changes().isEmpty()) {
            notice.tell(words);
        } else {
            notice.tell(words, Messages.get("imports.back"), () -> history.revert(taken.changes(), ImportQueue.takenBack(notice)));
        }
    }
}
