package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.ManyPapers;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.sources.SourcesView;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The timeline in the window: how high it is, by a divider that is dragged in a real window, and which sources have lanes.
class TimelineRoomTest extends InVelden {

    private static final int PAPERS = 35;

    private static SplitPane rooms(WindowRobot robot) {
        WindowDriver.settle();
        return robot.lookup(".split-pane").query();
    }

    private static double share(WindowRobot robot) {
        return rooms(robot).getDividerPositions()[0];
    }

    private static Point2D grip(WindowRobot robot) {
        Node divider = robot.lookup(".split-pane-divider").query();
        Bounds bounds = divider.localToScreen(divider.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static void drag(WindowRobot robot, double by) {
        Point2D grip = grip(robot);
        robot.moveTo(grip).press(MouseButton.PRIMARY).moveTo(grip.add(0, by / 2)).moveTo(grip.add(0, by)).release(MouseButton.PRIMARY);
        WindowDriver.settle();
    }

    /// A double click on what is seen at the grip, however slow the machine.
    private static void doubleClick(WindowRobot robot) {
        Node hit = robot.moveTo(grip(robot)).lookup(".split-pane-divider").query();
        assertThat(hit.isHover()).isTrue();
        robot.interact(() -> hit.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, 2,
                false, false, false, false, true, false, false, true, false, true, null)));
        WindowDriver.settle();
    }

    private static boolean readable(WindowRobot robot) {
        WindowDriver.settle();
        Node sources = robot.lookup(".sources").query();
        return sources.localToScene(sources.getBoundsInLocal()).getHeight() > 50 && sources.getParent().isVisible()
                && robot.lookup(".side").query().getParent().isVisible();
    }

    @Tag("xvfb")
    @Test
    void staysWhereItIsDraggedAndIsRemembered(WindowRobot robot) {
        double before = share(robot);
        drag(robot, -50);
        double after = share(robot);
        assertThat((before - after) * rooms(robot).getHeight()).isCloseTo(50, within(6.0));
        assertThat(window.settings.place("layout.timeline").orElseThrow()).isCloseTo(after, within(0.001));
        assertThat(window.settings.kept()).containsKey("place.layout.timeline");
    }

    @Tag("xvfb")
    @Test
    void givesTheTimelineMoreRoomWhenItIsDraggedDown(WindowRobot robot) {
        double before = share(robot);
        Node timeline = robot.lookup(".timeline").query();
        double height = timeline.getBoundsInLocal().getHeight();
        drag(robot, 160);
        assertThat((share(robot) - before) * rooms(robot).getHeight()).isCloseTo(160, within(6.0));
        assertThat(timeline.getBoundsInLocal().getHeight() - height).isCloseTo(160, within(6.0));
    }

    @Test
    void keepsItsShareWhenTheWindowGrowsLowAndHighAgain(WindowRobot robot) {
        double before = share(robot);
        double height = window.view.getScene().getWindow().getHeight();
        robot.interact(() -> window.view.getScene().getWindow().setHeight(460));
        WindowDriver.settle();
        robot.interact(() -> window.view.getScene().getWindow().setHeight(height));
        assertThat(share(robot)).isCloseTo(before, within(0.01));
    }

    @Test
    void aDoubleClickGivesTheTimelineTheWholeHeightAndAnotherTakesItBack(WindowRobot robot) {
        double before = share(robot);
        doubleClick(robot);
        assertThat(readable(robot)).isFalse();
        assertThat(share(robot)).isGreaterThan(0.97);
        assertThat(window.settings.kept()).containsEntry("place.layout.timeline-whole", "1.0");
        doubleClick(robot);
        assertThat(readable(robot)).isTrue();
        assertThat(share(robot)).isCloseTo(before, within(0.01));
    }

    @Test
    void aKeyDoesTheSameAndTheTimelineHasTheFocusThen(WindowRobot robot) {
        double before = share(robot);
        robot.interact(() -> robot.lookup(".sources .reading").query().requestFocus());
        with(robot, KeyCode.ALT, KeyCode.DIGIT0);
        assertThat(share(robot)).isGreaterThan(0.97);
        assertThat(robot.lookup(".timeline").query().isFocused()).isTrue();
        with(robot, KeyCode.ALT, KeyCode.DIGIT0);
        assertThat(share(robot)).isCloseTo(before, within(0.01));
    }

    @Test
    void whateverIsReadBelowComesBackWhenItIsAskedFor(WindowRobot robot) {
        with(robot, KeyCode.ALT, KeyCode.DIGIT0);
        assertThat(readable(robot)).isFalse();
        with(robot, KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(readable(robot)).isTrue();
        with(robot, KeyCode.ALT, KeyCode.DIGIT0);
        with(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(readable(robot)).isTrue();
        assertThat(robot.lookup(".sources").query().isFocusWithin()).isTrue();
    }

    @Tag("xvfb")
    @Test
    void draggingUpEndsTheWholeHeight(WindowRobot robot) {
        with(robot, KeyCode.ALT, KeyCode.DIGIT0);
        drag(robot, -300);
        assertThat(readable(robot)).isTrue();
        assertThat(share(robot)).isLessThan(0.7);
        assertThat(window.settings.kept()).containsEntry("place.layout.timeline-whole", "0.0");
    }

    private static ToggleButton others(WindowRobot robot) {
        WindowDriver.settle();
        return robot.lookup("#rest-lanes").query();
    }

    @Test
    void sourcesWithPanesAndThoseThatTellOfTheSelectedEventHaveLanesAtTheTop(WindowRobot robot) {
        assertThat(others(robot).isVisible()).isFalse();
        robot.interact(() -> window.show(ManyPapers.of(PAPERS)));
        SourcesView sources = robot.lookup(".sources").query();
        int panes = sources.leadingProperty().get().size();
        assertThat(panes).isBetween(2, 4);
        assertThat(others(robot).getText()).isEqualTo(PAPERS - panes + " more sources");
        robot.interact(() -> window.selection.select(ManyPapers.BREAK));
        assertThat(others(robot).getText()).isEqualTo("30 more sources");
    }

    @Test
    void theButtonThatUnfoldsTheOtherSourcesIsReachedFromTheTimelineByTab(WindowRobot robot) {
        robot.interact(() -> window.show(ManyPapers.of(PAPERS)));
        WindowDriver.settle();
        robot.interact(() -> robot.lookup(".timeline").query().requestFocus());
        robot.type(KeyCode.TAB);
        for (int i = 0; i < 3 && !others(robot).isFocused(); i++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(others(robot).isFocused()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(others(robot).isSelected()).isTrue();
        assertThat(robot.lookup("#lane-bar").query().isVisible()).isTrue();
    }

    private static void with(WindowRobot robot, KeyCode... keys) {
        WindowDriver.settle();
        robot.press(keys).release(keys);
        WindowDriver.settle();
    }
}
