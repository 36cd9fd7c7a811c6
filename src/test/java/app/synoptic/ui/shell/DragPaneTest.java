package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Panes taken to another place with a real mouse.
@Tag("xvfb")
class DragPaneTest {

    private final FxRobot robot = new FxRobot();
    private final WindowDriver driver = new WindowDriver(robot);
    private VeldenView window;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> window = new VeldenView(stage, Map.of()));
        WindowDriver.settle();
    }

    @AfterEach
    void close() throws TimeoutException {
        robot.interact(window::close);
        FxToolkit.cleanupStages();
    }

    @Test
    void goesWhereItIsDropped() throws TimeoutException {
        Node mark = robot.lookup(".drop-mark").query();
        robot.drag(head(), MouseButton.PRIMARY).moveTo("#rail-gazette");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, mark::isVisible);
        robot.drop();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !mark.isVisible());

        assertThat(driver.row()).containsExactly("courier", "tidings", "lantern", "gazette", "herald");
    }

    @Test
    void staysWhereItWasAfterEscape() throws TimeoutException {
        Node mark = robot.lookup(".drop-mark").query();
        robot.drag(head(), MouseButton.PRIMARY).moveTo("#rail-gazette");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, mark::isVisible);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !mark.isVisible());
        robot.drop();
        WindowDriver.settle();

        assertThat(driver.row()).containsExactly("herald", "courier", "tidings", "lantern", "gazette");
    }

    private Node head() {
        return robot.from(driver.pane(Velden.HERALD)).lookup(".article-title").query();
    }
}
