package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Passage;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Events and questions by sources.
class MatrixTest extends InVelden {

    @Override
    Map<String, String> kept() {
        return Map.of("reading", "matrix");
    }

    @Test
    void aCellLeadsToItsPassage(WindowRobot robot) {
        click(robot, "Harrow Courier: 3 Mar, contradicted by another source");

        assertThat(window.selection.focus().event()).isEqualTo(Velden.STRIKE);
        assertThat(words(window.selection.focus().passage())).startsWith("The stoppage began");
        assertThat(rows(robot).getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void aSilentCellSelectsItsRowAndNoPassage(WindowRobot robot) {
        click(robot, "Tidings: too early");

        assertThat(window.selection.focus().event()).isIn(Velden.CURFEW, Velden.TROOPS, Velden.SETTLED);
        assertThat(window.selection.focus().passage()).isNull();
    }

    @Test
    void theKeysGoFromCellToCell(WindowRobot robot) {
        click(robot, "Harrow Courier: 3 Mar, contradicted by another source");
        robot.type(KeyCode.DOWN);
        assertThat(window.selection.focus().event()).isEqualTo(Velden.CURFEW);
        assertThat(words(window.selection.focus().passage())).startsWith("A curfew has been");
        robot.type(KeyCode.LEFT);
        assertThat(words(window.selection.focus().passage())).startsWith("From the fifth");
        robot.type(KeyCode.END);
        assertThat(window.selection.focus().event()).isEqualTo(Velden.SETTLED);
        robot.type(KeyCode.PAGE_UP);
        assertThat(window.selection.focus().event()).isEqualTo(Velden.STRIKE);
    }

    @Test
    void followsWhatIsSelectedElsewhere(WindowRobot robot) {
        robot.interact(() -> window.selection.select(Velden.TROOPS));
        WindowDriver.settle();

        assertThat(rows(robot).getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }

    @Test
    void aQuestionIsSelectedByAnAnswer(WindowRobot robot) {
        robot.clickOn("#matrix-questions");
        WindowDriver.settle();
        click(robot, "Velden Herald: over 70");

        assertThat(window.selection.focus().question()).isEqualTo(Velden.SOLDIERS);
        assertThat(words(window.selection.focus().passage())).isEqualTo("more than seventy bowls of soup");
    }

    @Test
    void catchesUpWhenSeenAgain(WindowRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        robot.interact(() -> window.selection.select(Velden.SETTLED));
        WindowDriver.settle();
        assertThat(robot.lookup("#matrix").query().isVisible()).isFalse();
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
        WindowDriver.settle();

        assertThat(rows(robot).getSelectionModel().getSelectedIndex()).isEqualTo(3);
    }

    private static ListView<?> rows(WindowRobot robot) {
        return robot.lookup("#matrix-rows").query();
    }

    private static void click(WindowRobot robot, String accessible) {
        WindowDriver.settle();
        List<Node> cells = robot.lookup(".cell").match(node -> node instanceof Label && accessible.equals(node.getAccessibleText()))
                .queryAll().stream().toList();
        assertThat(cells).isNotEmpty();
        robot.clickOn(cells.getFirst());
        WindowDriver.settle();
    }

    private static String words(Passage passage) {
        return Velden.open().texts().values().stream().filter(text -> text.wording().id().equals(passage.text()))
                .map(text -> text.wording().text().substring(passage.start(), passage.end())).findFirst().orElseThrow();
    }
}
