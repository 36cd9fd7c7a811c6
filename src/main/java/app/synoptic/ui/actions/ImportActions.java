package app.synoptic.ui.actions;

import app.synoptic.intake.GivenFiles;
import app.synoptic.intake.ImportTotal;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.intake.CapturesView;
import app.synoptic.ui.intake.ImportPanel;
import app.synoptic.ui.intake.ImportSummary;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditGuard;
import app.synoptic.ui.work.Exchange.Sorted;
import app.synoptic.ui.work.ImportQuestion;
import app.synoptic.ui.work.ImportState.Phase;
import app.synoptic.ui.work.ImportState;
import app.synoptic.ui.work.Imports;
import app.synoptic.ui.work.Jobs;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.stage.DirectoryChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Files and folders a person gives: dossier files and tables of events are looked at, all others are taken in. What came of a few is said at
/// once; of many there is a panel. Which captures of a file are wanted is asked as soon as nothing else is laid over the window.
public final class ImportActions {

    private final Workspace workspace;
    private final Overlay overlay;
    private final Notice notice;
    private final ExchangeActions exchange;
    private final TableActions tables;
    private final BibliographyActions bibliographies;
    private final AnnotationActions annotationActions;
    private final ImportPanel panel = new ImportPanel();
    private final FileDialogs dialogs;
    private final EditGuard guard;
    private final Imports imports;
    private final Jobs jobs;
    private final Subscription subscription;

    /// Annotations that wait until the articles are taken in.
    private final List<Path> annotated = new ArrayList<>();

    /// What is asked now.
    private @Nullable ImportQuestion asking;

    /// What was asked last and was taken away without an answer.
    private @Nullable ImportQuestion unanswered;

    ImportActions(WindowState state, AppServices services, WindowSurface surface, ExchangeActions exchange, TableActions tables, BibliographyActions bibliographies,
                  AnnotationActions annotationActions) {
        workspace = state.workspace();
        overlay = surface.overlay();
        notice = surface.notice();
        dialogs = surface.dialogs();
        guard = services.guard();
        jobs = services.jobs();
        imports = services.editing().imports();
        this.exchange = exchange;
        this.tables = tables;
        this.bibliographies = bibliographies;
        this.annotationActions = annotationActions;
        panel.follow(imports, ImportTotal.FEW, changes -> services.historyService().revert(changes, ImportQueue.takenBack(notice)));
        subscription = imports.stateProperty().subscribe(this::told).and(imports.askedProperty().subscribe(_ -> ask()))
                .and(overlay.visibleProperty().subscribe(_ -> Platform.runLater(this::ask)));
    }

    /// What a person can have done.
    public List<Command> commands() {
        return List.of(Command.of("command.import.folder", Group.WORK, this::chooseFolder).thatChanges());
    }

    /// What is offered beside the sessions.
    List<MenuItem> menu() {
        return List.of(exchange.changing("import-folder", Messages.get("command.import.folder"), this::chooseFolder));
    }

    /// Asks for files, and has them taken in.
    public void choose() {
        guard.run(() -> importFiles(dialogs.filesToImport()));
    }

    /// Asks for a folder, and has all files in it and its folders taken in.
    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.get("shell.import.folder"));
        File folder = chooser.showDialog(panel.getScene().getWindow());
        if (folder != null) {
            importFiles(List.of(folder.toPath()));
        }
    }

    /// Where it is seen how far an import of many files is.
    Node panel() {
        return panel;
    }

    /// Has what a person gave taken in.
    public void importFiles(List<Path> given) {
        if (!given.isEmpty() && !guard.refuses()) {
            jobs.quietly(() -> GivenFiles.in(given), found -> exchange.sort(found.files(), sorted -> takeSorted(sorted, found.leftOut())));
        }
    }

    /// Has annotations taken in, one file after another, when all articles are; what came of them is shown when the last is done.
    private void annotations(List<Path> files) {
        if (Set.of(Phase.RUNNING, Phase.PAUSED).contains(imports.stateProperty().get().phase())) {
            annotated.addAll(files);
        } else {
            annotationActions.importFiles(files);
        }
    }

    /// Words can be marked in texts that are given with them: what brings texts goes first.
    private void takeSorted(Sorted files, int leftOut) {
        if (files.texts()) {
            texts(files, leftOut);
        }
        if (!files.annotations().isEmpty()) {
            annotations(files.annotations());
        }
    }

    private void texts(Sorted files, int leftOut) {
        if (workspace.open() == null) {
            notice.tell(Messages.get("shell.import.nowhere"));
        } else {
            tables.importTables(files.tables());
            bibliographies.importFiles(files.bibliographies());
            imports.importFiles(new GivenFiles(files.articles(), leftOut));
        }
    }

    /// Asks what is to be asked, unless something else is laid over the window: then when that has gone. One that was taken away
    /// by a person is left out; one that gave way to something else is asked again.
    private void ask() {
        ImportQuestion question = imports.askedProperty().get();
        if (question == null) {
            unanswered = null;
            if (asking != null) {
                overlay.hide();
            }
        } else if (overlay.isVisible()) {
            unanswered = null;
        } else if (question.equals(unanswered)) {
            unanswered = null;
            imports.answer(question, List.of());
        } else {
            CapturesView view = new CapturesView(question, overlay::hide, chosen -> imports.answer(question, chosen), () -> imports.answerWhole(question));
            asking = question;
            overlay.show(view, view.initialFocus(), () -> {
                asking = null;
                unanswered = question;
            });
        }
    }

    private void told(ImportState now) {
        if (now.phase() == Phase.DONE && !annotated.isEmpty()) {
            List<Path> files = List.copyOf(annotated);
            annotated.clear();
            Platform.runLater(() -> annotations(files));
        }
        if (now.phase() == Phase.DONE && now.all() <= ImportTotal.FEW && !now.taken().isEmpty()) {
            ImportSummary summary = ImportSummary.of(now);
            String words = String.join("\n", summary.files());
            if (summary.alarm()) {
                notice.warn(words);
            } else {
                notice.tell(words);
            }
        }
    }

    void dispose() {
        subscription.unsubscribe();
        panel.dispose();
    }
}
