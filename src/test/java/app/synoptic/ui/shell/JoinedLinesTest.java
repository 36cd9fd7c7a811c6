package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Joining all contested events on request.
class JoinedLinesTest extends InVelden {

    @Override
    Map<String, String> kept() {
        return Map.of("place.layout.joined", "1.0");
    }

    @Test
    void isAskedForByButtonOrKeyAndRemembered(WindowRobot robot) {
        WindowDriver.settle();
        ToggleButton join = robot.lookup("#join-contested").query();
        assertThat(join.isSelected()).isTrue();
        robot.clickOn(join);
        assertThat(window.settings.place("layout.joined")).contains(0.0);
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        WindowDriver.settle();
        assertThat(join.isSelected()).isTrue();
        assertThat(window.settings.place("layout.joined")).contains(1.0);
        assertThat(join.getAccessibleText()).isNotBlank();
    }
}
