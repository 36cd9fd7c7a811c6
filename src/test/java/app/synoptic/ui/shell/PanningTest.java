package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.WorkCounter;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;

/// What of the window moves while one pans the timeline: the timeline, and nothing else.
class PanningTest extends InVelden {

    @Test
    void noOtherViewDoesAnyWorkAndWhatWasScrolledByHandStays(WindowRobot robot) {
        window.settings.animatedProperty().set(false);
        robot.interact(() -> window.selection.select(Velden.STRIKE));
        StyleClassedTextArea area = new WindowDriver(robot).area(Velden.HERALD);
        robot.interact(() -> area.scrollYBy(1_000));
        WindowDriver.settle();
        double scrolled = area.getEstimatedScrollY();
        assertThat(scrolled).isPositive();
        Node timeline = robot.lookup(".timeline").query();
        Point2D ground = timeline.localToScreen(timeline.getLayoutBounds().getWidth() * 0.7, 8);
        robot.interact(timeline::requestFocus);
        robot.moveTo(ground).press(MouseButton.PRIMARY).moveBy(-20, 0).release(MouseButton.PRIMARY);
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        WorkCounter others = new WorkCounter(window.view, timeline);
        int[] panned = {0};
        window.viewport.spanProperty().addListener(_ -> panned[0]++);

        for (int i = 0; i < 5; i++) {
            robot.moveTo(ground).press(MouseButton.PRIMARY).moveBy(-12, 0).moveBy(-30, 0).release(MouseButton.PRIMARY);
            press(robot, KeyCode.ALT, KeyCode.LEFT);
            press(robot, KeyCode.PAGE_DOWN);
            press(robot, KeyCode.ADD);
            robot.interact(() -> Event.fireEvent(timeline, sideways(ground)));
        }

        assertThat(panned[0]).isGreaterThanOrEqualTo(25);
        assertThat(others.work()).isEmpty();
        assertThat(area.getEstimatedScrollY()).isEqualTo(scrolled);
    }

    private static void press(WindowRobot robot, KeyCode... keys) {
        robot.press(keys);
        robot.release(List.of(keys).reversed().toArray(KeyCode[]::new));
        WindowDriver.settle();
    }

    /// A turn of the wheel to the right.
    private static ScrollEvent sideways(Point2D at) {
        return new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), false, false, false, false, false, false,
                -80, 0, -80, 0, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }
}
