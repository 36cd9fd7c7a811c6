package app.synoptic.ui.shell;

import app.synoptic.ui.WindowDriver;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// A test in the window on the invented affair, opened afresh for each.
@ExtendWith(ApplicationExtension.class)
abstract class InVelden {

    VeldenView window;

    /// What was kept from the last time.
    Map<String, String> kept() {
        return Map.of();
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> window = new VeldenView(FxToolkit.toolkitContext().getRegisteredStage(), kept()));
        WindowDriver.settle();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }
}
