package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The divider between timeline and sources, dragged in a real window.
@Tag("xvfb")
class DividerTest extends InVelden {

    @Test
    void staysWhereItIsDraggedAndIsRemembered(WindowRobot robot) {
        WindowDriver.settle();
        SplitPane rooms = robot.lookup(".split-pane").query();
        Node divider = robot.lookup(".split-pane-divider").query();
        Bounds bounds = divider.localToScreen(divider.getBoundsInLocal());
        double before = rooms.getDividerPositions()[0];
        Point2D grip = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        robot.moveTo(grip).press(MouseButton.PRIMARY).moveTo(grip.add(0, -20)).moveTo(grip.add(0, -50)).release(MouseButton.PRIMARY);
        WindowDriver.settle();

        double after = rooms.getDividerPositions()[0];
        assertThat((before - after) * rooms.getHeight()).isCloseTo(50, within(6.0));
        assertThat(window.settings.place("layout.timeline").orElseThrow()).isCloseTo(after, within(0.001));
        assertThat(window.settings.kept()).containsKey("place.layout.timeline");
    }
}
