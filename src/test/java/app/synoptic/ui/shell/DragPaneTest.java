package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Panes taken to another place with a real mouse.
@InWindow
@Tag("xvfb")
class DragPaneTest {

    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver driver = new WindowDriver(robot);
    private VeldenView window;

    @BeforeEach
    void open(Stage stage) {
        robot.interact(() -> window = new VeldenView(stage, Map.of()));
        WindowDriver.settle();
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    @Test
    void goesWhereItIsDropped() {
        Node mark = robot.lookup(".drop-mark").query();
        robot.moveTo(head()).press(MouseButton.PRIMARY).moveTo("#pane-tidings");
        Waiting.until(mark::isVisible);
        robot.release(MouseButton.PRIMARY);
        Waiting.until(() -> !mark.isVisible());

        assertThat(driver.row()).containsExactly("courier", "herald", "tidings", "lantern", "gazette");
    }

    @Test
    void staysWhereItWasAfterEscape() {
        Node mark = robot.lookup(".drop-mark").query();
        robot.moveTo(head()).press(MouseButton.PRIMARY).moveTo("#pane-tidings");
        Waiting.until(mark::isVisible);
        robot.type(KeyCode.ESCAPE);
        Waiting.until(() -> !mark.isVisible());
        robot.release(MouseButton.PRIMARY);
        WindowDriver.settle();

        assertThat(driver.row()).containsExactly("herald", "courier", "tidings", "lantern", "gazette");
    }

    private Node head() {
        return robot.from(driver.pane(Velden.HERALD)).lookup(".article-title").query();
    }
}
