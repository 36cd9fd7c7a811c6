package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What the sources show while a question is selected.
class AskedTest extends InVelden {

    @Test
    void lightsTheAnswersInsteadOfTheEventsPassages(WindowRobot robot) {
        ask(robot);

        assertThat(in(robot).lit(Velden.HERALD)).containsExactly("more than seventy bowls of soup");
        assertThat(in(robot).lit(Velden.GAZETTE)).containsExactly("hundred");
        assertThat(in(robot).lit(Velden.LANTERN)).isEmpty();
    }

    @Test
    void saysTheAnswerOrWhyThereIsNone(WindowRobot robot) {
        ask(robot);

        assertThat(in(robot).notice(Velden.HERALD)).isEqualTo("Answers: over 70 soldiers");
        assertThat(in(robot).notice(Velden.LANTERN)).isEqualTo("Does not answer this question.");
        assertThat(in(robot).notice(Velden.TIDINGS)).startsWith("Too early to know");
    }

    @Test
    void goesBackToTheEventWhenOneOfItsPassagesIsClicked(WindowRobot robot) {
        ask(robot);
        in(robot).click(Velden.HERALD, "the quays");

        assertThat(window.selection.focus().question()).isNull();
        assertThat(in(robot).lit(Velden.HERALD)).containsExactly("Two companies were ordered to the quays");
    }

    @Test
    void asksWhenAnAnswerIsClickedInTheInspector(WindowRobot robot) {
        robot.interact(() -> window.selection.select(Velden.TROOPS));
        WindowDriver.settle();
        Node answer = robot.lookup("#inspector").lookup(".dating").queryAll().stream()
                .filter(row -> row.getAccessibleText().startsWith("Coast Gazette: 100 soldiers")).findFirst().orElseThrow();
        robot.interact(answer::requestFocus);
        robot.type(KeyCode.ENTER);
        WindowDriver.settle();

        assertThat(window.selection.focus().question()).isEqualTo(Velden.SOLDIERS);
        assertThat(in(robot).styled(Velden.GAZETTE, "current")).containsExactly("hundred");
    }

    @Test
    void showsTheAnswersAsExcerptsAndReadsOnWithoutForgettingTheQuestion(WindowRobot robot) {
        ask(robot);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.E).release(KeyCode.SHORTCUT);
        WindowDriver.settle();

        assertThat(robot.lookup("#excerpts").lookup(".asked").<Label>query().getText()).isEqualTo("How many soldiers came?");
        assertThat(card(robot, Velden.HERALD)).contains("over 70 soldiers", "said by the cooks");
        assertThat(card(robot, Velden.LANTERN)).contains("Does not answer this question.");
        in(robot).readOn(Velden.HERALD, 0);
        assertThat(window.selection.focus().question()).isEqualTo(Velden.SOLDIERS);
        assertThat(in(robot).styled(Velden.HERALD, "current")).containsExactly("more than seventy bowls of soup");
    }

    private void ask(WindowRobot robot) {
        robot.interact(() -> window.selection.ask(Velden.dossier().questions().getFirst(), null));
        WindowDriver.settle();
    }

    private static List<String> card(WindowRobot robot, SourceId source) {
        return robot.from(robot.lookup("#card-" + source).<Node>query()).lookup(".label").<Label>queryAll().stream()
                .map(Label::getText).toList();
    }

    private static WindowDriver in(WindowRobot robot) {
        return new WindowDriver(robot);
    }
}
