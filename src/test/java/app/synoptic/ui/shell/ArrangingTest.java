package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A person's own order of the sources, and those she hides.
class ArrangingTest extends InVelden {

    @Test
    void movesThePaneThatHasTheFocusByKeyboardAndKeepsTheFocusThere(WindowRobot robot) {
        robot.interact(() -> in(robot).area(Velden.COURIER).requestFocus());
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.ALT, KeyCode.SHIFT);
        WindowDriver.settle();

        assertThat(in(robot).row()).startsWith("courier", "herald");
        assertThat(in(robot).area(Velden.COURIER).isFocused()).isTrue();
        assertThat(window.settings.kept()).containsEntry("word.layout.sources-order.velden-1931",
                "courier herald tidings lantern gazette");
    }

    @Test
    void hidesASourceAndSaysThatItHasPassages(WindowRobot robot) {
        robot.interact(() -> window.selection.select(Velden.STRIKE));
        hide(robot, Velden.COURIER);

        assertThat(in(robot).row()).containsExactly("herald", "tidings", "lantern", "gazette");
        assertThat(counted(robot)).isEqualTo("5 sources · 1 hidden, 2 passages");
        robot.interact(() -> window.selection.select(Velden.SETTLED));
        assertThat(counted(robot)).startsWith("4 silent").endsWith(" · 1 hidden");
    }

    @Test
    void showsAHiddenSourceAgainFromTheListOfSources(WindowRobot robot) {
        hide(robot, Velden.COURIER);
        robot.clickOn("#silent-sources");
        WindowDriver.settle();
        ListView<Source> rows = robot.lookup("#source-rows").query();
        assertThat(rows.getItems()).extracting(Source::id).as("offers what is hidden first").containsExactly(Velden.COURIER);
        robot.type(KeyCode.ENTER);
        WindowDriver.settle();

        assertThat(in(robot).panes()).contains("courier");
        assertThat(in(robot).area(Velden.COURIER).isFocused()).isTrue();
        assertThat(counted(robot)).isEqualTo("5 sources");
    }

    @Test
    void showsAllHiddenSourcesAtOnce(WindowRobot robot) {
        hide(robot, Velden.COURIER);
        hide(robot, Velden.TIDINGS);
        robot.clickOn("#silent-sources");
        WindowDriver.settle();
        robot.clickOn("#show-all-sources");
        WindowDriver.settle();

        assertThat(in(robot).row()).containsExactly("herald", "courier", "tidings", "lantern", "gazette");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void hidesAndShowsAgainFromThePalette(WindowRobot robot) {
        robot.interact(() -> in(robot).area(Velden.HERALD).requestFocus());
        command(robot, "hide this source");
        assertThat(in(robot).row()).doesNotContain("herald");
        command(robot, "show velden herald");
        assertThat(in(robot).row()).contains("herald");
    }

    @Test
    void showsAHiddenSourceWhileOneOfItsPassagesIsGoneTo(WindowRobot robot) {
        hide(robot, Velden.GAZETTE);
        robot.interact(() -> window.selection.select(Velden.CURFEW,
                Velden.text(Velden.GAZETTE).of(Velden.CURFEW).getFirst().places().getFirst()));
        WindowDriver.settle();

        assertThat(in(robot).panes()).contains("gazette");
        assertThat(in(robot).lit(Velden.GAZETTE)).containsExactly("The curfew, lifted on the ninth");
        robot.interact(() -> window.selection.select(Velden.STRIKE));
        WindowDriver.settle();
        assertThat(in(robot).row()).doesNotContain("gazette");
        assertThat(counted(robot)).endsWith("1 hidden, 1 passage");
    }

    private void hide(WindowRobot robot, SourceId source) {
        robot.rightClickOn(head(robot, source));
        robot.clickOn("Hide this source");
        WindowDriver.settle();
    }

    private static void command(WindowRobot robot, String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#palette-typed").<TextField>query().setText(words));
        robot.type(KeyCode.ENTER);
        WindowDriver.settle();
    }

    private static Node head(WindowRobot robot, SourceId source) {
        return robot.from(in(robot).pane(source)).lookup(".article-title").query();
    }

    private static String counted(WindowRobot robot) {
        return robot.lookup("#silent-sources").query().getAccessibleText();
    }

    private static WindowDriver in(WindowRobot robot) {
        return new WindowDriver(robot);
    }
}
