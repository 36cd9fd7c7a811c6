package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// The first look round the window.
class TourTest extends InVelden {

    @Test
    void leadsToThreePlacesAndIsNotOfferedAgain(WindowRobot robot) {
        offer(robot);
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            stops.add(robot.lookup(".tour-place").<Label>query().getText());
            Button next = robot.lookup("#tour-next").query();
            robot.interact(next::fire);
            WindowDriver.settle();
        }
        assertThat(stops).containsExactly("1 of 3", "2 of 3", "3 of 3");
        assertThat(robot.lookup(".tour-card").tryQuery()).isEmpty();
        offer(robot);
        assertThat(robot.lookup(".tour-card").tryQuery()).isEmpty();
    }

    @Test
    void goesOnByEnter(WindowRobot robot) {
        offer(robot);
        robot.type(KeyCode.ENTER);
        WindowDriver.settle();
        assertThat(robot.lookup(".tour-place").<Label>query().getText()).isEqualTo("2 of 3");
        assertThat(window.settings.kept()).doesNotContainKey("place.tour-taken");
    }

    @Test
    void leavesEnterAndSpaceToWhoeverTypes(WindowRobot robot) {
        offer(robot);
        robot.interact(() -> robot.lookup("#find").query().requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
        WindowDriver.settle();
        assertThat(robot.lookup(".tour-place").<Label>query().getText()).isEqualTo("1 of 3");

        robot.interact(() -> robot.lookup(".timeline").query().requestFocus());
        robot.type(KeyCode.ENTER);
        WindowDriver.settle();
        assertThat(robot.lookup(".tour-place").<Label>query().getText()).isEqualTo("2 of 3");
    }

    @Test
    void canBeLeftForGood(WindowRobot robot) {
        offer(robot);
        Hyperlink skip = robot.lookup("#tour-skip").query();
        robot.interact(skip::fire);
        offer(robot);

        assertThat(robot.lookup(".tour-card").<Node>tryQuery()).isEmpty();
        assertThat(window.settings.kept()).containsKey("place.tour-taken");
    }

    @Test
    void givesWayToWhatIsLaidOverTheWindowAndComesBackWhereItWas(WindowRobot robot) {
        offer(robot);
        robot.type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup(".timeline").query().requestFocus());
        robot.press(KeyCode.F1).release(KeyCode.F1);
        WindowDriver.settle();
        assertThat(robot.lookup(".tour-card").tryQuery()).isEmpty();
        assertThat(robot.lookup(".overlay").<Node>query().isVisible()).isTrue();

        robot.type(KeyCode.ENTER);
        WindowDriver.settle();
        assertThat(robot.lookup(".overlay").<Node>query().isVisible()).as("Enter is the sheet's").isFalse();
        assertThat(robot.lookup(".tour-place").<Label>query().getText()).isEqualTo("2 of 3");
        assertThat(window.settings.kept()).doesNotContainKey("place.tour-taken");
    }

    @Test
    void waitsWhileSomethingIsLaidOverTheWindow(WindowRobot robot) {
        robot.press(KeyCode.F1).release(KeyCode.F1);
        WindowDriver.settle();
        offer(robot);
        assertThat(robot.lookup(".tour-card").tryQuery()).isEmpty();

        robot.type(KeyCode.ESCAPE);
        WindowDriver.settle();
        assertThat(robot.lookup(".tour-place").<Label>query().getText()).isEqualTo("1 of 3");
    }

    @Test
    void isOfferedAnotherTimeWhereTheViewIsGone(WindowRobot robot) {
        Scene scene = robot.lookup(".timeline").query().getScene();
        Parent view = scene.getRoot();
        robot.interact(() -> scene.setRoot(new Pane()));
        offer(robot);
        assertThat(window.settings.kept()).doesNotContainKey("place.tour-taken");

        robot.interact(() -> scene.setRoot(view));
        offer(robot);
        assertThat(robot.lookup(".tour-place").<Label>query().getText()).isEqualTo("1 of 3");
    }

    @Test
    void beginsWithTheFirstPlaceWhenThatComesIntoTheWindow(WindowRobot robot) {
        Scene scene = robot.lookup(".timeline").query().getScene();
        Parent view = scene.getRoot();
        robot.interact(() -> scene.setRoot(new Pane()));
        offer(robot);
        robot.interact(() -> scene.setRoot(view));
        WindowDriver.settle();
        assertThat(robot.lookup(".tour-place").<Label>query().getText()).isEqualTo("1 of 3");
    }

    private void offer(WindowRobot robot) {
        robot.interact(() -> window.view.offerTour());
        WindowDriver.settle();
    }
}
