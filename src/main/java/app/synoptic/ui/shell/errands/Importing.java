package app.synoptic.ui.shell.errands;

import app.synoptic.intake.GivenFiles;
import app.synoptic.intake.ImportTotal;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.intake.ImportPanel;
import app.synoptic.ui.intake.ImportSummary;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Chronicle;
import app.synoptic.ui.work.Desk;
import app.synoptic.ui.work.Imports.Phase;
import app.synoptic.ui.work.Imports.State;
import app.synoptic.ui.work.Imports;
import app.synoptic.ui.work.Jobs;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.stage.DirectoryChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Files and folders a person gives: dossier files are looked at, all others are taken in. What came of a few is said at
/// once; of many there is a panel.
public final class Importing {

    private final Workspace workspace;
    private final Notice notice;
    private final Exchanging exchanging;
    private final ImportPanel panel = new ImportPanel();
    private Subscription subscription = Subscription.EMPTY;
    private @Nullable Imports imports;
    private @Nullable Jobs jobs;

    Importing(Workspace workspace, Notice notice, Exchanging exchanging) {
        this.workspace = workspace;
        this.notice = notice;
        this.exchanging = exchanging;
    }

    void attach(Jobs running, Desk desk, Chronicle chronicle) {
        jobs = running;
        imports = desk.imports();
        panel.follow(desk.imports(), ImportTotal.FEW, changes -> chronicle.takeBack(changes, left ->
                notice.tell(left == 0 ? Messages.get("imports.back.done") : Messages.get("imports.back.left", left))));
        subscription = desk.imports().stateProperty().subscribe(this::told);
    }

    /// What a person can have done.
    public List<Command> commands() {
        return List.of(Command.of("command.import.folder", Group.WORK, this::chooseFolder).thatChanges());
    }

    /// What is offered beside the sessions.
    List<MenuItem> menu() {
        return List.of(exchanging.changing("import-folder", Messages.get("command.import.folder"), this::chooseFolder));
    }

    /// Asks for a folder, and has all files in it and its folders taken in.
    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.get("shell.import.folder"));
        File folder = chooser.showDialog(panel.getScene().getWindow());
        if (folder != null) {
            take(List.of(folder.toPath()));
        }
    }

    /// Where it is seen how far an import of many files is.
    Node panel() {
        return panel;
    }

    /// Has what a person gave taken in.
    public void take(List<Path> given) {
        if (jobs != null) {
            jobs.quietly(() -> GivenFiles.of(given), files -> exchanging.sort(files, this::texts));
        }
    }

    private void texts(List<Path> files) {
        if (workspace.open() == null) {
            notice.tell(Messages.get("shell.import.nowhere"));
        } else if (imports != null) {
            imports.take(files);
        }
    }

    private void told(State now) {
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
