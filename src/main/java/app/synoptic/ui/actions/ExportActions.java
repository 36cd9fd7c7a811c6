package app.synoptic.ui.actions;

import app.synoptic.domain.Event;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.exchange.ExportView;
import app.synoptic.ui.exchange.Exportable;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.exporting.ExportJobs;
import app.synoptic.ui.work.exporting.ExportRequest;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;

/// Writes the affair in the format of another program.
public final class ExportActions {

    private static final String FOLDER = "export-folder";

    private final Workspace workspace;
    private final Selection selection;
    private final CurrentSession currentSession;
    private final Settings settings;
    private final Overlay overlay;
    private final Consumer<URI> browsing;
    private final ExportJobs jobs;

    ExportActions(WindowState state, AppServices services, WindowSurface surface) {
        workspace = state.workspace();
        selection = state.selection();
        currentSession = state.session();
        settings = state.settings();
        overlay = surface.overlay();
        browsing = surface.browsing();
        jobs = new ExportJobs(services.library(), services.jobs());
    }

    List<Command> commands() {
        return List.of(Command.of("command.export", Group.WORK, this::show));
    }

    List<MenuItem> menu() {
        return List.of(ExchangeActions.item("export", Messages.get("command.export"), this::show));
    }

    private void show() {
        OpenDossier open = workspace.open();
        if (open != null) {
            currentSession.settle();
            Exportable matter = new Exportable(open, workspace.pastProperty().get(), currentSession.session().orElse(null),
                    workspace.shownProperty().getValue().stream().map(Event::id).toList(), selection.focus().event());
            ExportView view = new ExportView(matter, settings, this::file, jobs::write, this::showFolder, overlay::hide);
            overlay.show(view, view.initialFocus(), view::stop);
        }
    }

    private Optional<Path> file(ExportRequest request) {
        String ending = "." + request.format().ending();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get("exchange.export.title"));
        chooser.setInitialFileName(request.dossier() + ending);
        chooser.getExtensionFilters().setAll(new ExtensionFilter(EnumWords.of(request.format()), "*" + ending));
        settings.word(FOLDER).map(Path::of).filter(Files::isDirectory).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        File chosen = chooser.showSaveDialog(overlay.getScene().getWindow());
        if (chosen == null) {
            return Optional.empty();
        }
        Path file = request.format().fits(chosen.toPath()) ? chosen.toPath() : chosen.toPath().resolveSibling(chosen.getName() + ending);
        Optional.ofNullable(file.getParent()).ifPresent(folder -> settings.word(FOLDER, folder.toString()));
        return Optional.of(file);
    }

    private void showFolder(Path file) {
        Optional.ofNullable(file.getParent()).ifPresent(folder -> browsing.accept(folder.toUri()));
    }
}
