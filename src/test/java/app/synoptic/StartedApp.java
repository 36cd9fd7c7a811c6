package app.synoptic;

import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import com.sun.javafx.application.ParametersImpl;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;

/// The program, started on the library of a folder and open on its dossier.
public final class StartedApp implements AutoCloseable {

    private final Stage stage;
    private final App app;

    public StartedApp(Path folder, WindowRobot robot) {
        stage = new Stage();
        app = new App();
        ParametersImpl.registerParameters(app, new ParametersImpl(List.of(folder.toString())));
        app.start(stage);
        Waiting.until(() -> !robot.lookup(".source-pane").queryAll().isEmpty());
    }

    Stage stage() {
        return stage;
    }

    @Override
    public void close() {
        app.stop();
        stage.hide();
    }
}
