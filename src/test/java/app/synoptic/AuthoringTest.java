package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A researcher makes and corrects events in the program, on the shipped dossier and a store of its own.
@InWindow
class AuthoringTest {

    private static final SourceId OC = new SourceId("oc-media");
    private static final SourceId JAM = new SourceId("jamnews");

    private static final String MARKED = "#pane-oc-media .mark-strip";

    @TempDir
    Path folder;

    @Test
    void wordsBecomeAnEventThatIsCorrectedGivenEvidenceMergedAndTakenBack(WindowRobot robot) throws Exception {
        WindowDriver window = new WindowDriver(robot);
        try (StartedApp _ = new StartedApp(folder, robot)) {
            robot.type(KeyCode.ESCAPE);
            select(robot, window, OC, "12 police officers");
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
            // What the words tell is read beforehand.
            Waiting.until(() -> robot.lookup("#event-form").tryQuery().isPresent());
            robot.write("Deaths are counted").type(KeyCode.TAB).write("5-6 January");
            assertThat(robot.lookup("#event-date-made").<Label>query().getText()).startsWith("2022-01-05/2022-01-06: 5–6 January 2022; from 5 Jan 2022, 00:00");
            robot.type(KeyCode.ENTER);
            titled(robot, "Deaths are counted");
            assertThat(window.lit(OC)).containsExactly("12 police officers");

            select(robot, window, JAM, "70 Armenian servicemen");
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.SHIFT, KeyCode.CONTROL);
            Waiting.until(() -> window.lit(JAM).equals(List.of("70 Armenian servicemen")));

            robot.type(KeyCode.F2);
            WindowDriver.settle();
            robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
            robot.write("The dead are counted").type(KeyCode.ENTER);
            titled(robot, "The dead are counted");

            robot.press(KeyCode.SHIFT).type(KeyCode.F2).release(KeyCode.SHIFT);
            WindowDriver.settle();
            robot.write("OC").type(KeyCode.ENTER);
            WindowDriver.settle();
            robot.write("night of 5-6 January");
            assertThat(robot.lookup("#testimony-part").<ChoiceBox<?>>query().getValue().toString()).contains("NIGHT");
            robot.type(KeyCode.ENTER);
            Waiting.until(() -> robot.lookup(".inspector .date").<Label>queryAll().stream()
                    .anyMatch(date -> date.getText().equals("5 January, night")));

            robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
            robot.write("remove the selected").type(KeyCode.ENTER);
            WindowDriver.settle();
            robot.type(KeyCode.ENTER);
            Waiting.until(() -> robot.lookup(".event-title").queryAll().isEmpty());
            robot.interact(() -> robot.lookup(".notice-strip .action").<Button>query().fire());
            titled(robot, "The dead are counted");

            for (String before : new String[] {"The dead are counted", "Deaths are counted", "Deaths are counted"}) {
                robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
                titled(robot, before);
                WindowDriver.settle();
            }
        }
        try (StartedApp _ = new StartedApp(folder, robot)) {
            titled(robot, "Deaths are counted");
            assertThat(window.lit(OC)).containsExactly("12 police officers");
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            Waiting.until(() -> window.rows().stream().noneMatch("Deaths are counted"::equals));
        }
    }

    @Test
    void whatIsMarkedIsShownAsItWouldBeCitedAndItsEndsMoveByWords(WindowRobot robot) throws Exception {
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled("Kazakhstan and the CSTO, January 2022");
            assertThat(window.seen(MARKED)).isFalse();
            window.mark("oc-media", "lice office");
            window.until(() -> cited(robot).equals("2 words: “police officers”"));
            robot.interact(() -> robot.lookup(MARKED + " .step").<Button>queryAll().stream().findFirst().orElseThrow().fire());
            window.until(() -> cited(robot).equals("3 words: “12 police officers”"));
            StyleClassedTextArea area = robot.lookup("#pane-oc-media .reading").query();
            assertThat(area.getSelectedText()).isEqualTo("12 police officers");
            robot.interact(() -> area.deselect());
            window.until(() -> !window.seen(MARKED));
        }
    }

    @Test
    void wordsMayCrossAParagraphAndAnEventMayFollowTheAffairButNotBeUndated(WindowRobot robot) throws Exception {
        WindowDriver window = new WindowDriver(robot);
        try (OpenWindow open = new OpenWindow(folder, robot)) {
            open.untilTitled("Kazakhstan and the CSTO, January 2022");
            String text = robot.lookup("#pane-oc-media .reading").<StyleClassedTextArea>query().getText();
            int end = text.indexOf('\n');
            String last = text.substring(text.lastIndexOf(' ', end) + 1, end);
            String first = text.substring(end + 1, text.indexOf(' ', end));

            open.mark("oc-media", last + "\n" + first);
            open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            open.until(() -> open.seen("#event-form"));
            robot.write("Two paragraphs tell it").type(KeyCode.TAB).type(KeyCode.BACK_SPACE);
            assertThat(robot.lookup("#authoring-save").<Button>query().isDisabled()).isTrue();
            robot.write("2031").type(KeyCode.ENTER);

            titled(robot, "Two paragraphs tell it");
            assertThat(String.join(" ", window.lit(OC)).split("\\s+")).containsExactly(last, first);
            open.press(KeyCode.CONTROL, KeyCode.Z);
            open.until(() -> window.lit(OC).isEmpty());
        }
    }

    @Test
    void anImportIsTakenBackWithWhatWasMadeOfIt(WindowRobot robot) throws Exception {
        Path article = Files.writeString(folder.resolve("harbour.txt"), """
                Nets are hung up in Saltmere

                The boats of Saltmere stayed in on Thursday, and the nets hung dry along the wall. Whoever asked was told that the
                harbour dues had been raised again, for the third time since the autumn, and that nobody had been heard about it.
                """);
        WindowDriver window = new WindowDriver(robot);
        try (OpenWindow open = new OpenWindow(folder, robot)) {
            open.untilTitled("Kazakhstan and the CSTO, January 2022");
            int events = window.rows().size();
            open.give(article);
            open.until(() -> window.row().contains("harbour"));
            window.pane(new SourceId("harbour"));
            open.until(() -> robot.lookup("#pane-harbour .reading").<StyleClassedTextArea>query().getText().contains("nets hung dry"));
            open.mark("harbour", "nets hung dry");
            open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            open.until(() -> open.seen("#event-form"));
            robot.write("The boats stay in").type(KeyCode.TAB).write("2022-01-13").type(KeyCode.ENTER);
            titled(robot, "The boats stay in");

            open.press(KeyCode.CONTROL, KeyCode.Z);
            open.until(() -> window.rows().size() == events);
            open.press(KeyCode.CONTROL, KeyCode.Z);
            open.until(() -> !window.row().contains("harbour"));
            open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            open.until(() -> window.row().contains("harbour"));
            open.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            open.until(() -> window.rows().stream().anyMatch("The boats stay in"::equals));
        }
    }

    private static String cited(WindowRobot robot) {
        return robot.lookup(MARKED + " > .label").<Label>query().getText();
    }

    static void select(WindowRobot robot, WindowDriver window, SourceId source, String words) {
        StyleClassedTextArea area = robot.from(window.pane(source)).lookup(".reading").query();
        robot.interact(() -> {
            int at = area.getText().indexOf(words);
            area.requestFocus();
            area.selectRange(at, at + words.length());
        });
        WindowDriver.settle();
    }

    private static void titled(WindowRobot robot, String title) {
        Waiting.until(() -> robot.lookup(".event-title").<Label>queryAll().stream()
                .anyMatch(label -> label.getText().equals(title)));
        WindowDriver.settle();
    }
}
