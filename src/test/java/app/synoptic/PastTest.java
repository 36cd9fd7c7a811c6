package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.JournalEntry;
import app.synoptic.ui.WindowDriver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A researcher reads the history, gives reasons, looks at what was, and takes things back.
@InWindow
class PastTest {

    private static final String SHIPPED = "Kazakhstan and the CSTO, January 2022";
    private static final String ARRIVE = "CSTO peacekeepers arrive in Kazakhstan";
    private static final String FIRST = "Protests over the price of gas begin";

    @TempDir
    Path folder;

    @Test
    void historyIsReadLookedAtExplainedAndTakenBack(WindowRobot robot) throws Exception {
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
    void aReasonIsGivenWithTheChangeAndStandsInTheHistory(WindowRobot robot) throws Exception {
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
    void thePastIsMarkedAndNothingIsChangedInIt(WindowRobot robot) throws Exception {
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
            for (KeyCode key : new KeyCode[] {KeyCode.Z, KeyCode.D, KeyCode.M, KeyCode.N, KeyCode.O}) {
                window.fire("#notice .dismiss");
                window.press(KeyCode.CONTROL, key);
                assertThat(window.notice()).as("Ctrl+" + key).contains("nothing can be changed");
            }
            for (String command : new String[] {"delete the dossier", "share", "judge evidence"}) {
                window.fire("#notice .dismiss");
                window.command(command);
                assertThat(window.notice()).as(command).contains("nothing can be changed");
            }
            assertThat(window.seen("#deed-form")).isFalse();
            assertThat(robot.lookup("#import").<Button>query().isDisabled()).isTrue();
            window.fire("#notice .dismiss");
            window.give(Files.writeString(folder.resolve("late.txt"), "Words of later."));
            assertThat(window.notice()).contains("nothing can be changed");
            assertThat(driver.rows()).contains(FIRST);
            window.fire("#past-back");
            window.until(() -> driver.rows().contains("Renamed once"));
            assertThat(window.seen("#past")).isFalse();
            assertThat(window.notice()).isEmpty();

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

    @Test
    void pinsAndNotesOfThePastAreThoseOfThenAndStayAsTheyWere(WindowRobot robot) throws Exception {
        WindowDriver driver = new WindowDriver(robot);
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled(SHIPPED);
            driver.choose(FIRST);
            window.press(KeyCode.CONTROL, KeyCode.M);
            robot.write("Check the day");
            window.press(KeyCode.CONTROL, KeyCode.D);
            rename(robot, window, driver, FIRST, "Renamed once");
            window.press(KeyCode.CONTROL, KeyCode.D);
            driver.choose(ARRIVE);
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.until(() -> pins(robot).equals(List.of(ARRIVE)));

            window.press(KeyCode.CONTROL, KeyCode.H);
            window.until(() -> window.seen("#history"));
            select(robot, "command.describe-event");
            window.fire("#history-look");
            window.until(() -> window.seen("#past"));
            assertThat(pins(robot)).containsExactly("Renamed once");
            assertThat(robot.lookup("#pins .unpin").queryAll()).isEmpty();
            driver.choose("Renamed once");
            assertThat(robot.lookup(".inspector .pin-button").<ToggleButton>queryAll()).isNotEmpty().allMatch(Node::isDisabled)
                    .anyMatch(ToggleButton::isSelected);
            assertThat(robot.lookup(".inspector .note-words").<TextFlow>query().getChildren()).extracting(words -> ((Text) words).getText())
                    .containsExactly("Check the day");
            robot.clickOn(robot.lookup(".inspector .note-words").<Node>query());
            assertThat(robot.lookup(".inspector .note-area").queryAll()).as("nothing is written in the past").isEmpty();

            window.fire("#past-back");
            window.until(() -> pins(robot).equals(List.of(ARRIVE)));
            assertThat(robot.lookup(".inspector .pin-button").<ToggleButton>queryAll()).noneMatch(Node::isDisabled);
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.until(() -> pins(robot).isEmpty());
        }
    }

    @Test
    void whatWouldDoNothingIsNotOffered(WindowRobot robot) throws Exception {
        WindowDriver driver = new WindowDriver(robot);
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled(SHIPPED);
            rename(robot, window, driver, FIRST, "Renamed once");
            window.press(KeyCode.CONTROL, KeyCode.H);
            window.until(() -> window.seen("#history"));
            assertThat(offered(robot)).as("the newest").containsExactly(true, false, false);
            select(robot, 1);
            assertThat(offered(robot)).as("what the library began with").containsExactly(false, true, true);
            assertThat(robot.lookup("#history-take-back").query().getParent().getAccessibleHelp()).startsWith("The library began with this");
            select(robot, 0);
            window.fire("#history-take-back");
            window.until(() -> driver.rows().contains(FIRST));
            window.fire("#notice .action");
            window.until(() -> window.seen("#history"));
            robot.write("it was right before").type(KeyCode.ENTER);
            window.until(() -> list(robot).getItems().getFirst().reason() != null);
            assertThat(list(robot).getItems()).extracting(JournalEntry::reason).containsExactly("it was right before", null, null);
            select(robot, 1);
            assertThat(offered(robot)).as("what is taken back").containsExactly(false, true, true);
            window.fire("#history-look");
            window.until(() -> window.seen("#past"));
            window.press(KeyCode.CONTROL, KeyCode.H);
            window.until(() -> window.seen("#history"));
            select(robot, 1);
            assertThat(offered(robot)).as("what is looked at").containsExactly(false, true, false);
            window.fire("#history-go");
            window.until(() -> driver.rows().contains("Renamed once") && !window.seen("#past"));
        }
    }

    private static List<Boolean> offered(WindowRobot robot) {
        return Stream.of("#history-take-back", "#history-go", "#history-look").map(id -> !robot.lookup(id).<Button>query().isDisabled()).toList();
    }

    private static List<String> pins(WindowRobot robot) {
        return robot.lookup("#pins .title").<Label>queryAll().stream().map(Label::getText).toList();
    }

    private static void select(WindowRobot robot, String name) {
        select(robot, list(robot).getItems().stream().map(JournalEntry::name).toList().indexOf(name));
    }

    @SuppressWarnings("unchecked")
    private static ListView<JournalEntry> list(WindowRobot robot) {
        return robot.lookup("#history-list").queryAs(ListView.class);
    }

    private static void select(WindowRobot robot, int at) {
        robot.interact(() -> list(robot).getSelectionModel().select(at));
        WindowDriver.settle();
    }

    private static void rename(WindowRobot robot, OpenWindow window, WindowDriver driver, String before, String after) throws Exception {
        driver.choose(before);
        window.press(KeyCode.F2);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write(after).type(KeyCode.ENTER);
        window.until(() -> driver.rows().contains(after));
    }
}
