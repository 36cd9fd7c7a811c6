package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// What a person does without a mouse.
class KeyboardTest extends InVelden {

    @Test
    void walksTheEventsByDateFromWhereverTheFocusIs(WindowRobot robot) {
        robot.interact(() -> robot.lookup("#find").query().requestFocus());
        for (var event : List.of(Velden.STRIKE, Velden.CURFEW, Velden.TROOPS, Velden.SETTLED, Velden.SETTLED)) {
            with(robot, KeyCode.ALT, KeyCode.PAGE_DOWN);
            assertThat(window.selection.focus().event()).isEqualTo(event);
        }
        with(robot, KeyCode.ALT, KeyCode.PAGE_UP);
        assertThat(window.selection.focus().event()).isEqualTo(Velden.TROOPS);
    }

    @Test
    void walksAllPassagesOfAnEventThroughTheSources(WindowRobot robot) {
        robot.interact(() -> {
            robot.lookup(".timeline").query().requestFocus();
            window.selection.select(Velden.STRIKE);
        });
        List<String> read = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            with(robot, KeyCode.ALT, KeyCode.DOWN);
            read.add(window.workspace.open().texts().values().stream()
                    .filter(text -> text.wording().id().equals(window.selection.focus().passage().text())).findFirst().orElseThrow()
                    .source().value());
        }
        assertThat(read).containsExactly("herald", "courier", "courier", "tidings");
        with(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(new WindowDriver(robot).styled(Velden.COURIER, "current"))
                .containsExactly("It was the night shift that walked out first");
    }

    @Test
    void goesRoundThePartsOfTheWindow(WindowRobot robot) {
        robot.interact(() -> robot.lookup("#find").query().requestFocus());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            robot.type(KeyCode.F6);
            WindowDriver.settle();
            parts.add(List.of(".timeline", ".side", ".sources", ".tool-strip").stream()
                    .filter(part -> robot.lookup(part).query().isFocusWithin()).findFirst().orElse("nowhere"));
        }
        assertThat(parts).containsExactly(".timeline", ".side", ".sources", ".tool-strip");
        with(robot, KeyCode.SHIFT, KeyCode.F6);
        assertThat(robot.lookup(".sources").query().isFocusWithin()).isTrue();
        with(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(new WindowDriver(robot).list().isFocused()).isTrue();
    }

    @Test
    void ringsWhatHasTheFocusUntilTheMouseIsUsed(WindowRobot robot) {
        Node ring = robot.lookup(".focus-ring").query();
        with(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        Waiting.until(ring::isVisible);
        Node timeline = robot.lookup(".timeline").query();
        assertThat(ring.getBoundsInParent()).isEqualTo(timeline.localToScene(timeline.getLayoutBounds()));
        robot.clickOn("#find");
        Waiting.until(() -> !ring.isVisible());
    }

    @Test
    void findsACommandByAFewLettersAndGivesTheFocusBack(WindowRobot robot) {
        robot.interact(() -> robot.lookup("#find").query().requestFocus());
        with(robot, KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> robot.lookup("#palette-typed").<TextField>query().setText("import"));
        robot.type(KeyCode.ENTER);
        WindowDriver.settle();

        assertThat(window.asked).isEqualTo(1);
        assertThat(robot.lookup("#palette").tryQuery()).isEmpty();
        assertThat(robot.lookup("#find").query().isFocused()).isTrue();
    }

    @Test
    void goesToAnEventByName(WindowRobot robot) {
        with(robot, KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> robot.lookup("#palette-typed").<TextField>query().setText("quays two"));
        robot.type(KeyCode.ENTER);
        WindowDriver.settle();

        assertThat(window.selection.focus().event()).isEqualTo(Velden.TROOPS);
    }

    @Test
    void leavesThePaletteByEscapeWithNothingDone(WindowRobot robot) {
        robot.interact(() -> window.selection.select(Velden.CURFEW));
        with(robot, KeyCode.CONTROL, KeyCode.K);
        robot.type(KeyCode.DOWN).type(KeyCode.ESCAPE);
        WindowDriver.settle();

        assertThat(robot.lookup("#palette").tryQuery()).isEmpty();
        assertThat(window.selection.focus().event()).isEqualTo(Velden.CURFEW);
    }

    @Test
    void listsAllKeysOnOneSheet(WindowRobot robot) {
        robot.type(KeyCode.F1);
        WindowDriver.settle();
        assertThat(robot.lookup("#key-sheet").lookup(".keys").<Label>queryAll()).extracting(Label::getText)
                .contains("Alt+Page Down", "F6", "Ctrl+K", "Ctrl+F", "Page Up, Page Down");
        robot.type(KeyCode.ESCAPE);
        WindowDriver.settle();
        assertThat(robot.lookup("#key-sheet").tryQuery()).isEmpty();
    }

    @Test
    void asksForTheSheetByAQuestionMarkExceptWhereOneTypes(WindowRobot robot) {
        robot.interact(() -> typed(robot.lookup("#find").query()));
        assertThat(robot.lookup("#key-sheet").tryQuery()).isEmpty();
        robot.interact(() -> typed(robot.lookup(".timeline").query()));
        assertThat(robot.lookup("#key-sheet").tryQuery()).isPresent();
    }

    private static void typed(Node node) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false));
    }

    private static void with(WindowRobot robot, KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        WindowDriver.settle();
    }
}
