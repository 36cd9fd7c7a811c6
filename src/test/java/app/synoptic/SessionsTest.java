package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A researcher's sessions in the program, on the shipped dossier and a store of its own.
@InWindow
class SessionsTest {

    private static final String FIRST = "Protests over the price of gas begin";
    private static final String SECOND = "CSTO peacekeepers arrive in Kazakhstan";

    @TempDir
    Path folder;

    @Test
    void aSessionIsFoundAgainAsItWasLeftInTheStoreAlone(WindowRobot robot) throws Exception {
        WindowDriver window = new WindowDriver(robot);
        try (StartedApp _ = new StartedApp(folder, robot)) {
            robot.type(KeyCode.ESCAPE);
            pin(robot, window, FIRST);
            pin(robot, window, SECOND);
            robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
            robot.write("Two landings? https://example.org/a.");
            robot.type(KeyCode.ESCAPE);
            turn(robot, 2);
            robot.interact(() -> pins(robot).getLast().requestFocus());
            robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT, KeyCode.ALT);
            robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
            robot.clickOn("≠ Contested 19");
            saved(robot);
        }
        Files.delete(folder.resolve("settings.properties"));
        try (StartedApp _ = new StartedApp(folder, robot)) {
            robot.type(KeyCode.ESCAPE);
            assertThat(robot.lookup(".side").<TabPane>query().getSelectionModel().getSelectedIndex()).isEqualTo(2);
            assertThat(titles(robot)).containsExactly(SECOND, FIRST);
            assertThat(robot.lookup("#read-matrix").<ToggleButton>query().isSelected()).isTrue();
            assertThat(robot.lookup("#matrix").query().isVisible()).isTrue();
            assertThat(robot.lookup("#event-count").<Label>query().getText()).startsWith("19 ");
            turn(robot, 0);
            assertThat(robot.lookup(".event-title").<Label>query().getText()).isEqualTo(SECOND);
            assertThat(robot.lookup(".inspector .note-field .note-text").<Text>queryAll()).extracting(Text::getText)
                    .containsExactly("Two landings? ", ".");
            assertThat(robot.lookup(".inspector .note-field .note-link").<Text>query().getText()).isEqualTo("https://example.org/a");
        }
    }

    @Test
    void sessionsAreBegunLeftDeletedAndBroughtBack(WindowRobot robot) throws Exception {
        WindowDriver window = new WindowDriver(robot);
        try (StartedApp _ = new StartedApp(folder, robot)) {
            robot.type(KeyCode.ESCAPE);
            pin(robot, window, FIRST);
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT, KeyCode.CONTROL);
            robot.write("The landing").type(KeyCode.TAB).write("A. Reader").type(KeyCode.ENTER);
            called(robot, "The landing");
            turn(robot, 2);
            assertThat(titles(robot)).isEmpty();
            pin(robot, window, SECOND);
            turn(robot, 2);
            assertThat(titles(robot)).containsExactly(SECOND);

            robot.clickOn("#session-menu").clickOn("#command-session-delete");
            called(robot, "First session");
            assertThat(titles(robot)).containsExactly(FIRST);
            robot.clickOn(".notice-strip .action");
            called(robot, "The landing");
            assertThat(titles(robot)).containsExactly(SECOND);
            assertThat(robot.lookup(".session-by").<Label>query().getText()).isEqualTo("A. Reader");

            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            Waiting.until(() -> titles(robot).isEmpty());
            robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
            Waiting.until(() -> titles(robot).equals(List.of(SECOND)));
        }
    }

    private static void pin(WindowRobot robot, WindowDriver window, String label) {
        window.choose(label);
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        WindowDriver.settle();
    }

    private static void turn(WindowRobot robot, int tab) {
        robot.interact(() -> robot.lookup(".side").<TabPane>query().getSelectionModel().select(tab));
        WindowDriver.settle();
    }

    private static List<Node> pins(WindowRobot robot) {
        return List.copyOf(robot.lookup(".pin-row").queryAll());
    }

    private static List<String> titles(WindowRobot robot) {
        return robot.lookup(".pin-row .title").<Label>queryAll().stream().map(Label::getText).toList();
    }

    private static void called(WindowRobot robot, String title) {
        Waiting.until(() -> robot.lookup(".session-name").<Label>query().getText().equals(title));
        WindowDriver.settle();
    }

    private static void saved(WindowRobot robot) {
        Waiting.until(() -> robot.lookup("#status .status-label").<Label>query().getText().startsWith("Saved"));
    }
}
