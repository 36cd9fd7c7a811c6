package app.synoptic;

import app.synoptic.intake.ShippedLibrary;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.shell.MainView;
import com.sun.javafx.application.ParametersImpl;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;

/// The program, started on the library of a folder and open on its dossier; on one with the shipped dossier where there was none.
public final class StartedApp implements AutoCloseable {

    private final Stage stage;
    private final App app;
    private final WindowRobot robot;

    public StartedApp(Path folder, WindowRobot robot) {
        this.robot = robot;
        stage = new Stage();
        app = new App();
        ParametersImpl.registerParameters(app, new ParametersImpl(List.of(ShippedLibrary.in(folder).toString())));
        app.start(stage);
        Waiting.until(this::complete);
    }

    /// Whether the dossier is shown, in whatever way it is read.
    private boolean complete() {
        Optional<Node> sources = robot.lookup(".sources").tryQuery();
        return sources.isPresent() && (!sources.get().isVisible() || robot.lookup(".source-pane").tryQuery().isPresent());
    }

    /// Puts the tour away that a first start begins with.
    public void skipTour() {
        Waiting.until(() -> robot.lookup("#tour-skip").tryQuery().isPresent());
        robot.interact(robot.lookup("#tour-skip").<Hyperlink>query()::fire);
        Waiting.settle();
    }

    Stage stage() {
        return stage;
    }

    /// What the window shows of the open library.
    MainView view() {
        return stage.getScene().getRoot().getChildrenUnmodifiable().stream().filter(MainView.class::isInstance).map(MainView.class::cast)
                .findFirst().orElseThrow();
    }

    @Override
    public void close() {
        app.stop();
        stage.hide();
    }
}
