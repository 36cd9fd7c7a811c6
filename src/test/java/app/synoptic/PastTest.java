package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.store.JournalEntry;
import app.synoptic.ui.WindowDriver;
import java.nio.file.Path;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A researcher reads the history, gives reasons, looks at what was, and takes things back.
@ExtendWith(ApplicationExtension.class)
class PastTest {

    private static final String SHIPPED = "Kazakhstan and the CSTO, January 2022";
    private static final String ARRIVE = "CSTO peacekeepers arrive in Kazakhstan";
    private static final String FIRST = "Protests over the price of gas begin";

    @TempDir
    Path folder;

    @Test
    void historyIsReadLookedAtExplainedAndTakenBack(FxRobot robot) throws Exception {
        WindowDriver driver = new WindowDriver(robot);
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled(SHIPPED);
            rename(robot, window, driver, FIRST, "Renamed once");
            window.press(KeyCode.CONTROL, KeyCode.N);
            robot.write("Added later").type(KeyCode.TAB).write("6 January").type(KeyCode.ENTER);
            window.until(() -> driver.rows().contains("Added later"));
            rename(robot, window, driver, "Added later", "Added and renamed");

            window.press(KeyCode.CONTROL, KeyCode.H);
            window.until(() -> window.seen("#history"));
            assertThat(list(robot).getItems()).extracting(JournalEntry::name).containsExactly("command.describe-event", "command.new-event",
                    "command.describe-event", "command.add-dossier");
            select(robot, 2);
            robot.clickOn("#history-reason").write("the second edition").type(KeyCode.ENTER);
            window.until(() -> robot.lookup("#history .why").<Label>queryAll().stream().anyMatch(why -> why.getText().equals("because: the second edition")));

            select(robot, 1);
            window.fire("#history-take-back");
            window.until(() -> robot.lookup("#history-answer").<Label>query().getText().startsWith("One later change rests"));

            select(robot, 2);
            window.fire("#history-take-back");
            window.until(() -> driver.rows().contains(FIRST));
            assertThat(driver.rows()).contains("Added and renamed").doesNotContain("Renamed once");
            assertThat(window.notice()).startsWith("Taken back on its own");
        }
    }

    @Test
    void aReasonIsGivenWithTheChangeAndStandsInTheHistory(FxRobot robot) throws Exception {
        WindowDriver driver = new WindowDriver(robot);
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled(SHIPPED);
            driver.choose(FIRST);
            window.press(KeyCode.F2);
            robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
            robot.write("Renamed once");
            assertThat(window.seen("#why")).isFalse();
            robot.interact(() -> robot.lookup("#why-give").<Hyperlink>query().fire());
            robot.write("two papers call it so").type(KeyCode.ENTER);
            window.until(() -> driver.rows().contains("Renamed once"));

            window.command("merge another event");
            robot.write(ARRIVE).type(KeyCode.ENTER);
            window.until(() -> window.seen("#deed-form"));
            robot.interact(() -> robot.lookup("#why-give").<Hyperlink>query().fire());
            robot.write("they are one").type(KeyCode.ENTER);
            window.until(() -> !driver.rows().contains(ARRIVE));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> driver.rows().contains(ARRIVE));
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.until(() -> !driver.rows().contains(ARRIVE));

            window.press(KeyCode.CONTROL, KeyCode.H);
            window.until(() -> window.seen("#history"));
            assertThat(list(robot).getItems()).extracting(JournalEntry::reason).containsExactly("they are one", "two papers call it so", null);
            assertThat(robot.lookup("#history .why").<Label>queryAll()).extracting(Label::getText)
                    .contains("because: they are one", "because: two papers call it so");
        }
    }

    @Test
    void thePastIsMarkedAndNothingIsChangedInIt(FxRobot robot) throws Exception {
        WindowDriver driver = new WindowDriver(robot);
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled(SHIPPED);
            rename(robot, window, driver, FIRST, "Renamed once");
            window.press(KeyCode.CONTROL, KeyCode.H);
            window.until(() -> window.seen("#history"));
            select(robot, 1);
            window.fire("#history-look");
            window.until(() -> window.seen("#past"));
            assertThat(driver.rows()).contains(FIRST).doesNotContain("Renamed once");
            assertThat(robot.lookup("#past .words").<Label>query().getText()).startsWith("You are looking at the past").contains(SHIPPED);
            for (KeyCode key : new KeyCode[] {KeyCode.Z, KeyCode.D}) {
                window.press(KeyCode.CONTROL, key);
            }
            assertThat(window.notice()).contains("nothing can be changed");
            window.command("delete the dossier");
            assertThat(driver.rows()).contains(FIRST);
            window.fire("#past-back");
            window.until(() -> driver.rows().contains("Renamed once"));
            assertThat(window.seen("#past")).isFalse();

            window.press(KeyCode.CONTROL, KeyCode.H);
            window.until(() -> window.seen("#history"));
            assertThat(list(robot).getItems()).hasSize(2);
            select(robot, 1);
            window.fire("#history-go");
            window.until(() -> driver.rows().contains(FIRST));
            window.fire("#notice .action");
            window.until(() -> driver.rows().contains("Renamed once"));
        }
    }

    @SuppressWarnings("unchecked")
    private static ListView<JournalEntry> list(FxRobot robot) {
        return robot.lookup("#history-list").queryAs(ListView.class);
    }

    private static void select(FxRobot robot, int at) {
        robot.interact(() -> list(robot).getSelectionModel().select(at));
        WindowDriver.settle();
    }

    private static void rename(FxRobot robot, OpenWindow window, WindowDriver driver, String before, String after) throws Exception {
        driver.choose(before);
        window.press(KeyCode.F2);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write(after).type(KeyCode.ENTER);
        window.until(() -> driver.rows().contains(after));
    }
}
