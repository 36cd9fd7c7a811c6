package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A researcher asks questions, has words answer them, corrects and judges in the program.
@InWindow
class QuestionAuthoringTest {

    private static final SourceId OC = new SourceId("oc-media");
    private static final SourceId JAM = new SourceId("jamnews");

    @TempDir
    Path folder;

    @Test
    void wordsAnswerAQuestionThatIsCorrectedJudgedAndTakenBack(WindowRobot robot) throws Exception {
        WindowDriver window = new WindowDriver(robot);
        try (StartedApp _ = new StartedApp(folder, robot)) {
            robot.type(KeyCode.ESCAPE);
            answer(robot, window, OC, "12 police officers", "New question");
            robot.write("How many officers were lost?").type(KeyCode.ENTER);
            WindowDriver.settle();
            robot.write("a dozen");
            assertThat(robot.lookup("#authoring-save").<Button>query().isDisabled()).as("no number yet").isTrue();
            robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
            robot.write("12").type(KeyCode.ENTER);
            shown(robot, () -> window.lit(OC).contains("12 police officers"));
            robot.press(KeyCode.ALT).type(KeyCode.DIGIT4).release(KeyCode.ALT);
            shown(robot, () -> said(robot, ".asked", "How many officers were lost?"));

            robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
            answer(robot, window, JAM, "70 Armenian servicemen", "officers were lost");
            robot.write("over 69").type(KeyCode.ENTER);
            shown(robot, () -> robot.lookup("#reading-form").tryQuery().isEmpty());
            robot.press(KeyCode.ALT).type(KeyCode.DIGIT4).release(KeyCode.ALT);
            shown(robot, () -> said(robot, ".verdict", "≠ differ"));

            palette(robot, "overrule the verdict");
            robot.interact(() -> robot.lookup("#verdict-reason").<TextInputControl>query().setText("One of them counts others."));
            robot.interact(() -> robot.lookup("#authoring-save").<Button>query().fire());
            shown(robot, () -> robot.lookup(".remark").<Label>queryAll().stream().anyMatch(label -> label.getText().contains("One of them counts others.")));
            palette(robot, "overrule the verdict");
            robot.interact(() -> robot.lookup("#verdict-computed").<Button>query().fire());
            shown(robot, () -> robot.lookup(".remark").<Label>queryAll().stream().noneMatch(label -> label.getText().contains("One of them counts others.")));

            palette(robot, "edit an answer");
            robot.write("JAM").type(KeyCode.ENTER);
            WindowDriver.settle();
            robot.interact(() -> robot.lookup("#reading-remove").<Button>query().fire());
            shown(robot, () -> said(robot, ".verdict", "one source"));

            robot.interact(() -> robot.lookup("#question .pencil").<Button>query().fire());
            WindowDriver.settle();
            robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
            robot.write("How many policemen were lost?").type(KeyCode.ENTER);
            shown(robot, () -> said(robot, ".asked", "How many policemen were lost?"));

            palette(robot, "remove the question");
            robot.type(KeyCode.ENTER);
            shown(robot, () -> !said(robot, ".asked", "How many policemen were lost?"));
            robot.interact(() -> robot.lookup(".notice-strip .action").<Button>query().fire());
            shown(robot, () -> said(robot, ".asked", "How many policemen were lost?"));
            for (int change = 0; change < 6; change++) {
                robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
                WindowDriver.settle();
            }
            shown(robot, () -> !said(robot, ".asked", "How many policemen were lost?") && !said(robot, ".asked", "How many officers were lost?"));
        }
    }

    private static void answer(WindowRobot robot, WindowDriver window, SourceId source, String words, String question) {
        AuthoringTest.select(robot, window, source, words);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.R).release(KeyCode.SHIFT, KeyCode.CONTROL);
        WindowDriver.settle();
        robot.write(question).type(KeyCode.ENTER);
        WindowDriver.settle();
    }

    private static void palette(WindowRobot robot, String command) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write(command).type(KeyCode.ENTER);
        WindowDriver.settle();
    }

    private static boolean said(WindowRobot robot, String style, String words) {
        return robot.lookup("#question " + style).<Labeled>queryAll().stream().anyMatch(label -> label.getText().equals(words));
    }

    private static void shown(WindowRobot robot, Callable<Boolean> what) {
        Waiting.until(what);
        WindowDriver.settle();
    }
}
