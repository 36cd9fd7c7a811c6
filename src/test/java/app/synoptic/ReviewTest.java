package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.affairs.Orrin;
import app.synoptic.domain.SourceId;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A later copy of an article comes in, and a researcher judges what has changed in it.
@InWindow
class ReviewTest {

    @TempDir
    Path folder;
    @TempDir
    Path articles;

    @Test
    void whatHasChangedIsCountedShownAndJudged(WindowRobot robot) throws Exception {
        SourceId post = new SourceId("orrin-post");
        WindowDriver driver = new WindowDriver(robot);
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled("Kazakhstan and the CSTO, January 2022");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            robot.write("The mill").type(KeyCode.ENTER);
            window.untilTitled("The mill");
            window.give(Orrin.first(articles));
            window.until(() -> window.seen("#pane-orrin-post"));
            tell(robot, window, driver, Orrin.STOPPED, "The wheel stops");
            tell(robot, window, driver, Orrin.DECIDED, "The sluice is to be rebuilt");
            assertThat(window.seen("#doubts")).isFalse();

            window.give(Orrin.write(articles, "later.txt", Orrin.STOPPED.replace("12", "21"), "Nothing was decided", Orrin.LETTER));
            window.until(() -> window.seen("#doubts") && count(robot).equals("2 findings to judge"));
            window.fire("#doubts");
            window.until(() -> window.seen("#review"));
            assertThat(robot.lookup("#review .before").<Label>query().getText()).isEqualTo(Orrin.STOPPED);
            assertThat(robot.lookup("#review .now .other").<Text>queryAll()).extracting(Text::getText).containsExactly("21");
            robot.type(KeyCode.ENTER);
            window.until(() -> robot.lookup("#review .heading").<Label>tryQuery().filter(head -> head.getText().contains("sluice")).isPresent());
            assertThat(robot.lookup("#review-accept").<Button>query().isDisabled()).isTrue();
            robot.interact(() -> {
                TextArea text = robot.lookup("#review-text").query();
                int at = text.getText().indexOf("Nothing was decided");
                text.selectRange(at, at + "Nothing was decided".length());
            });
            window.fire("#review-anchor");
            window.until(() -> !window.seen("#review") && !window.seen("#doubts"));
            driver.choose("The wheel stops");
            assertThat(driver.lit(post)).isEqualTo(List.of(Orrin.STOPPED.replace("12", "21")));
            driver.choose("The sluice is to be rebuilt");
            assertThat(driver.lit(post)).isEqualTo(List.of("Nothing was decided"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> window.seen("#doubts") && count(robot).equals("1 finding to judge"));
        }
    }

    private static String count(WindowRobot robot) {
        return robot.lookup("#doubts").<Button>query().getText();
    }

    private static void tell(WindowRobot robot, OpenWindow window, WindowDriver driver, String words, String label) throws Exception {
        window.mark("orrin-post", words);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.until(() -> window.seen("#event-form"));
        robot.write(label).type(KeyCode.TAB).write("5 May").type(KeyCode.ENTER);
        window.until(() -> driver.rows().contains(label));
    }
}
