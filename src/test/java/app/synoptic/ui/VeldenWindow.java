package app.synoptic.ui;

import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.shell.MainView;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window on the invented affair, to look at: `Launcher` style main for the test class path.
public final class VeldenWindow {

    private VeldenWindow() {}

    public static void main(String[] args) {
        Application.launch(Shown.class, args);
    }

    public static final class Shown extends Application {
        @Override
        public void start(Stage stage) {
            Theme.install();
            Workspace workspace = MemorySeeker.workspace();
            Selection selection = new Selection();
            Jobs jobs = new Jobs(Throwable::printStackTrace);
            MainView view = UnkeptView.of(workspace, selection, new Viewport(), Settings.of(Map.of()), jobs);
            int width = Integer.parseInt(getParameters().getRaw().get(0));
            int height = Integer.parseInt(getParameters().getRaw().get(1));
            Scene scene = new Scene(view, width, height);
            Theme.colour(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            var open = Velden.open();
            selection.reset();
            workspace.show(open);
            if (getParameters().getRaw().size() > 2) {
                selection.select(new app.synoptic.domain.EventId(getParameters().getRaw().get(2)));
            }
        }
    }
}
