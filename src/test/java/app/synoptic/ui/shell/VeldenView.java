package app.synoptic.ui.shell;

import app.synoptic.ui.MemorySeeker;
import app.synoptic.ui.Velden;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.Reporting.Order;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The window on the invented affair, in the headless screen's upper left corner.
public final class VeldenView {

    public final Workspace workspace = MemorySeeker.workspace();
    final Selection selection = new Selection();
    final Viewport viewport = new Viewport();
    public final Settings settings;
    final MainView view;
    int asked;
    final List<Order> reported = new ArrayList<>();
    final List<URI> followed = new ArrayList<>();
    private final Jobs jobs = new Jobs(failure -> { throw new AssertionError(failure); });
    private final Subscription theme;

    VeldenView(Stage stage, Map<String, String> kept) {
        Theme.install();
        settings = Settings.of(kept);
        view = new MainView(workspace, selection, viewport, settings, jobs, new ContentActions(() -> asked++, _ -> {}, reported::add, followed::add));
        Scene scene = new Scene(view, 1000, 800);
        theme = Theme.follow(scene, settings.lookProperty());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        show(Velden.open());
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
