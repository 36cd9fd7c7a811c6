package app.synoptic;

import app.synoptic.ui.WindowDriver;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program, started on the library of a folder and open on its dossier.
final class StartedApp implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Stage stage;
    private final Application app;

    StartedApp(Path folder, FxRobot robot) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        app = FxToolkit.setupApplication(App.class, folder.toString());
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> !robot.lookup(".source-pane").queryAll().isEmpty());
        WindowDriver.settle();
    }

    Stage stage() {
        return stage;
    }

    @Override
    public void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }
}
