package app.synoptic.ui.shell;

import app.synoptic.ui.MemorySeeker;
import app.synoptic.ui.UnkeptView;
import app.synoptic.ui.Velden;
import app.synoptic.ui.actions.FileDialogs;
import app.synoptic.ui.actions.WindowState;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditGuard;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.Reporting.Order;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The window on the invented affair, in the headless screen's upper left corner.
public final class VeldenView {

    public final Workspace workspace = MemorySeeker.workspace();
    final Selection selection = new Selection();
    final Viewport viewport = new Viewport();
    public final Settings settings;
    final CurrentSession session = new CurrentSession();
    final MainView view;
    int asked;
    final List<Order> reported = new ArrayList<>();
    final List<URI> followed = new ArrayList<>();
    private final Jobs jobs = new Jobs(this::failed);
    private final Subscription theme;

    VeldenView(Stage stage, Map<String, String> kept) {
        Theme.install();
        settings = Settings.of(kept);
        view = UnkeptView.of(new WindowState(workspace, selection, viewport, settings, session), jobs, new Recorded(), followed::add);
        Scene scene = new Scene(view, 1000, 800);
        theme = Theme.follow(scene, settings.lookProperty());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        show(Velden.open());
    }

    private void failed(Throwable failure) {
        if (!EditGuard.sentence().equals(failure.getMessage())) {
            throw new AssertionError(failure);
        }
        view.notice().warn(EditGuard.sentence());
    }

    /// Notes what a person is asked for, and has her choose nothing.
    private final class Recorded implements FileDialogs {

        @Override
        public List<Path> filesToImport() {
            asked++;
            return List.of();
        }

        @Override
        public Optional<Path> fileForReport(Order order) {
            reported.add(order);
            return Optional.empty();
        }
    }

    public void show(OpenDossier open) {
        selection.reset();
        viewport.reset();
        workspace.show(open);
    }

    void close() {
        theme.unsubscribe();
        Theme.install();
        view.dispose();
        jobs.close();
    }
}
