package app.synoptic.ui.shell;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.util.Map;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A test in the window on the invented affair, opened afresh for each.
@InWindow
public abstract class InVelden {

    protected VeldenView window;

    /// What was kept from the last time.
    Map<String, String> kept() {
        return Map.of();
    }

    @BeforeEach
    void open(WindowRobot robot, Stage stage) {
        robot.interact(() -> window = new VeldenView(stage, kept()));
        WindowDriver.settle();
    }

    @AfterEach
    void close(WindowRobot robot) {
        robot.interact(window::close);
    }
}
