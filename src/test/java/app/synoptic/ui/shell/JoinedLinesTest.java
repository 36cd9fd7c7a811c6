package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.ui.WindowDriver;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Joining all contested events on request.
@ExtendWith(ApplicationExtension.class)
class JoinedLinesTest {

    private VeldenView window;

    @Start
    void start(Stage stage) {
        window = new VeldenView(stage, Map.of("place.joined", "1.0"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void isAskedForByButtonOrKeyAndRemembered(FxRobot robot) {
        WindowDriver.settle();
        ToggleButton join = robot.lookup("#join-contested").query();
        assertThat(join.isSelected()).isTrue();
        robot.clickOn(join);
        assertThat(window.settings.place("joined")).contains(0.0);
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        WindowDriver.settle();
        assertThat(join.isSelected()).isTrue();
        assertThat(window.settings.place("joined")).contains(1.0);
        assertThat(join.getAccessibleText()).isNotBlank();
    }
}
