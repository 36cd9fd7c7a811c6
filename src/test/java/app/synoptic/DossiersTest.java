package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.affairs.Orrin;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.commands.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A researcher begins, fills, describes, copies and deletes dossiers in the window.
@InWindow
class DossiersTest {

    private static final String SHIPPED = "Kazakhstan and the CSTO, January 2022";

    @TempDir
    Path folder;
    @TempDir
    Path articles;

    @Test
    void anEmptyDossierLeadsFromTheFirstArticleToTheFirstEvent(WindowRobot robot) throws Exception {
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled(SHIPPED);
            assertThat(window.seen("#steps")).isFalse();
            begin(robot, window);
            assertThat(window.seen("#no-articles")).isTrue();
            assertThat(window.seen("#no-events")).isTrue();
            assertThat(robot.lookup("#no-events .words").<Label>query().getText()).startsWith("Nothing is dated yet.");
            assertThat(ticks(robot)).isEqualTo("123");
            assertThat(robot.lookup("#inspector .hint").<Label>query().getText()).contains("no event yet");
            assertThat(robot.lookup("#nothing-found .label").<Label>query().getText()).contains("Ctrl+Shift+E");
            assertThat(robot.lookup("#status .status-label").<Label>query().getText()).contains("No articles yet");

            window.give(Orrin.first(articles));
            window.until(() -> window.seen("#pane-orrin-post"));
            assertThat(window.seen("#no-articles")).isFalse();
            assertThat(ticks(robot)).isEqualTo("✓23");
            window.mark("orrin-post", "wheel of Orrin stopped");
            assertThat(ticks(robot)).isEqualTo("✓✓3");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            window.until(() -> window.seen("#event-form"));
            robot.write("The wheel stops").type(KeyCode.TAB).write("5 May").type(KeyCode.ENTER);
            window.until(() -> ticks(robot).equals("✓✓✓"));
            assertThat(window.seen("#no-events")).isFalse();
            assertThat(new WindowDriver(robot).rows()).contains("The wheel stops");
            window.fire("#steps .dismiss");
            assertThat(window.seen("#steps")).isFalse();
        }
    }

    @Test
    void aFolderOfArticlesIsTakenInWithOneSummaryThatStaysUntilItIsPutAway(WindowRobot robot) throws Exception {
        for (int number = 1; number <= 6; number++) {
            note("note-%d.txt".formatted(number), number);
        }
        note("note-7.txt", 1);
        Files.write(articles.resolve("picture.bin"), new byte[] {0, 1, 2, 0, 3});
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled("Kazakhstan and the CSTO, January 2022");
            begin(robot, window);
            window.give(articles);
            window.until(() -> words(robot).equals("8 files: 6 new sources, 1 held already, 1 refused."));
            window.until(() -> window.seen("#pane-note-1"));
            assertThat(window.seen("#imports")).isTrue();
            assertThat(window.seen("#imports-halt")).isFalse();
            robot.interact(() -> robot.lookup("#imports-details").<ToggleButton>query().fire());
            assertThat(robot.lookup("#imports-files").<ListView<String>>query().getItems()).hasSize(8).first().asString().contains("picture.bin");
            window.command("describe the dossier");
            robot.type(KeyCode.ESCAPE);
            WindowDriver.settle();
            assertThat(window.seen("#imports")).as("still there").isTrue();
            window.fire("#imports-dismiss");
            assertThat(window.seen("#imports")).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> !window.seen("#pane-note-6"));
            window.press(KeyCode.CONTROL, KeyCode.K);
            robot.write("import a folder");
            assertThat(robot.lookup("#palette-list").<ListView<Offer>>query().getItems()).extracting(Offer::words).contains("Import a folder of articles…");
        }
    }

    @Test
    void anImportIsTakenBackInOneStepAndMadeAgain(WindowRobot robot) throws Exception {
        for (int number = 1; number <= 6; number++) {
            note("note-%d.txt".formatted(number), number);
        }
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled("Kazakhstan and the CSTO, January 2022");
            begin(robot, window);
            window.give(articles);
            window.until(() -> window.seen("#pane-note-1") && window.seen("#imports-back"));
            window.fire("#imports-back");
            window.until(() -> window.notice().equals("The import is taken back."));
            assertThat(window.seen("#pane-note-1") || window.seen("#imports")).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.until(() -> window.seen("#pane-note-1"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> !window.seen("#pane-note-1"));
        }
    }

    @Test
    void dossiersAreDescribedCopiedDeletedAndAllOfItIsTakenBack(WindowRobot robot) throws Exception {
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled(SHIPPED);
            window.command("duplicate the dossier");
            window.untilTitled(SHIPPED + " (2)");
            assertThat(new WindowDriver(robot).rows()).contains("CSTO peacekeepers arrive in Kazakhstan");

            window.command("describe the dossier");
            robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
            robot.write("Another look").type(KeyCode.ENTER);
            window.untilTitled("Another look");

            window.command("delete the dossier");
            robot.type(KeyCode.ENTER);
            window.untilTitled(SHIPPED);
            assertThat(window.notice()).isEqualTo("The dossier “Another look” is deleted, with its sessions.");
            window.fire("#notice .action");
            window.untilTitled("Another look");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.untilTitled(SHIPPED + " (2)");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.untilTitled(SHIPPED);
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.untilTitled(SHIPPED + " (2)");
        }
    }

    @Test
    void thePaletteOpensTheOtherDossiers(WindowRobot robot) throws Exception {
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled(SHIPPED);
            begin(robot, window);
            window.command("open dossier: kazakhstan");
            window.untilTitled(SHIPPED);
            window.press(KeyCode.CONTROL, KeyCode.K);
            robot.write("open dossier:");
            WindowDriver.settle();
            assertThat(robot.lookup("#palette-list").<ListView<Offer>>query().getItems()).extracting(Offer::words)
                    .as("but not the one that is open").containsExactly("Open dossier: The mill");
            robot.type(KeyCode.ENTER);
            window.untilTitled("The mill");
            window.command("delete the dossier");
            robot.type(KeyCode.ENTER);
            window.untilTitled(SHIPPED);
            window.press(KeyCode.CONTROL, KeyCode.K);
            robot.write("open dossier:");
            WindowDriver.settle();
            assertThat(robot.lookup("#palette-list").<ListView<Offer>>query().getItems()).isEmpty();
            robot.type(KeyCode.ESCAPE);
        }
    }

    @Test
    void afterTheLastDossierIsGoneTheWindowShowsTheWaysToAnother(WindowRobot robot) throws Exception {
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled(SHIPPED);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.untilTitled(SHIPPED);
            window.command("delete the dossier");
            robot.type(KeyCode.ENTER);
            window.until(() -> window.seen("#no-dossier"));
            window.give(Orrin.first(articles));
            window.until(() -> window.notice().contains("begin one first"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.untilTitled(SHIPPED);
            assertThat(window.seen("#no-dossier")).isFalse();
            assertThat(new WindowDriver(robot).rows()).contains("CSTO peacekeepers arrive in Kazakhstan");
            window.command("delete the dossier");
            robot.type(KeyCode.ENTER);
            window.until(() -> window.seen("#no-dossier"));
        }
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.until(() -> window.seen("#no-dossier"));
            begin(robot, window);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> window.seen("#no-dossier"));
            window.fire("#none-undo");
            window.untilTitled(SHIPPED);
        }
    }

    private static void begin(WindowRobot robot, OpenWindow window) throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        robot.write("The mill").type(KeyCode.ENTER);
        window.untilTitled("The mill");
    }

    private static String ticks(WindowRobot robot) {
        StringBuilder signs = new StringBuilder();
        for (int step = 1; step <= 3; step++) {
            Node sign = robot.lookup("#step-" + step + " .sign").query();
            signs.append(((Label) sign).getText());
        }
        return signs.toString();
    }

    private static String words(WindowRobot robot) {
        return robot.lookup("#imports .words").<Label>query().getText();
    }

    private void note(String name, int number) throws IOException {
        Files.writeString(articles.resolve(name), "Note %d%n%nNobody knows of the %d boats that lie below the weir.".formatted(number, number));
    }
}
