package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Looking for words in one source.
class FindInSourceTest extends InVelden {

    @Test
    void marksWhatIsFoundAndGoesFromOneToTheNext(WindowRobot robot) {
        look(robot, "shift");

        assertThat(in(robot).styled(Velden.COURIER, "found")).containsExactly("shift", "shift", "shift");
        assertThat(count(robot)).isEqualTo("1 of 3");
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        WindowDriver.settle();
        assertThat(count(robot)).isEqualTo("3 of 3");
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        WindowDriver.settle();
        assertThat(count(robot)).isEqualTo("2 of 3");
        assertThat(in(robot).styled(Velden.COURIER, "here")).containsExactly("shift");
    }

    @Test
    void findsOnlySentencesThatHoldAllWordsAsTheSearchOfTheWholeWindowDoes(WindowRobot robot) {
        look(robot, "night walk");

        assertThat(in(robot).styled(Velden.COURIER, "found")).containsExactly("night", "walk");
    }

    @Test
    void closesByEscapeWithTheSelectionKept(WindowRobot robot) {
        robot.interact(() -> window.selection.select(Velden.STRIKE));
        look(robot, "harbour");
        assertThat(count(robot)).isEqualTo("not found");
        robot.type(KeyCode.ESCAPE);
        WindowDriver.settle();

        assertThat(bar(robot).isVisible()).isFalse();
        assertThat(in(robot).styled(Velden.COURIER, "found")).isEmpty();
        assertThat(in(robot).area(Velden.COURIER).isFocused()).isTrue();
        assertThat(window.selection.focus().event()).isEqualTo(Velden.STRIKE);
    }

    @Test
    void leavesTheSearchOfTheWholeWindowWithinReach(WindowRobot robot) {
        robot.interact(() -> in(robot).area(Velden.COURIER).requestFocus());
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertThat(robot.lookup("#find").query().isFocused()).isTrue();
        robot.interact(() -> robot.lookup(".timeline").query().requestFocus());
        robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
        assertThat(robot.lookup("#find").query().isFocused()).isTrue();
        assertThat(bar(robot).isVisible()).isFalse();
    }

    private static void look(WindowRobot robot, String words) {
        robot.interact(() -> in(robot).area(Velden.COURIER).requestFocus());
        robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
        robot.interact(() -> robot.from(bar(robot)).lookup(".find-typed").<TextField>query().setText(words));
        WindowDriver.settle();
    }

    private static String count(WindowRobot robot) {
        return robot.from(bar(robot)).lookup(".label").<Label>query().getText();
    }

    private static Node bar(WindowRobot robot) {
        return robot.from(in(robot).pane(Velden.COURIER)).lookup(".find-bar").query();
    }

    private static WindowDriver in(WindowRobot robot) {
        return new WindowDriver(robot);
    }
}
