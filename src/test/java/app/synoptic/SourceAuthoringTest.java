package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.commands.Offer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A researcher corrects and removes sources, and orders events, in the program.
@InWindow
class SourceAuthoringTest {

    private static final String RUSSIAN = "Паром не вышел из гавани, потому что рулевой заболел. К полудню на причале собралось около "
            + "сорока человек с корзинами; дежурный обещал катер к вечеру, но катер не пришёл.";

    @TempDir
    Path folder;

    @Test
    void aSourceIsRenamedRemovedWithItsEvidenceAndBroughtBack(WindowRobot robot) throws Exception {
        WindowDriver window = new WindowDriver(robot);
        try (StartedApp _ = new StartedApp(folder, robot)) {
            robot.type(KeyCode.ESCAPE);
            palette(robot, "edit a source");
            robot.write("OC Media").type(KeyCode.ENTER);
            WindowDriver.settle();
            robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
            robot.write("Open Caucasus Media").type(KeyCode.ENTER);
            shown(robot, () -> published(robot, "Open Caucasus Media"));

            palette(robot, "remove a source");
            robot.write("Open Cau").type(KeyCode.ENTER);
            WindowDriver.settle();
            assertThat(robot.lookup("#deed-form .made").<Label>query().getText()).matches("With it go \\d+ testimonies, \\d+ answers, \\d+ marked passages and its texts.*");
            robot.interact(() -> robot.lookup("#authoring-save").<Button>query().fire());
            shown(robot, () -> !window.row().contains("oc-media"));
            robot.interact(() -> robot.lookup(".notice-strip .action").<Button>query().fire());
            shown(robot, () -> published(robot, "Open Caucasus Media"));
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            shown(robot, () -> published(robot, "OC Media"));
            assertThat(window.row()).startsWith("oc-media");
        }
    }

    @Test
    void nearCopiesAreToldWhenTheyComeInAndTakenAsDerived(WindowRobot robot) throws Exception {
        String body = IntStream.range(0, 40).mapToObj(n -> "In week %d the miller of Orrin wrote to town %d that wheel %d stood still for want of water."
                .formatted(n, n * 7, n * 13)).collect(Collectors.joining("\n\n"));
        Path first = Files.writeString(folder.resolve("mill.txt"), "The mill at Orrin\n\n" + body + "\n");
        Path second = Files.writeString(folder.resolve("echo.txt"), "Orrin without water\n\nThe mill by the river is in the news again, says this paper.\n\n" + body
                .lines().skip(10).collect(Collectors.joining("\n")) + "\n");
        WindowDriver window = new WindowDriver(robot);
        try (OpenWindow open = new OpenWindow(folder.resolve("library"), robot)) {
            open.until(() -> open.seen("#pane-oc-media"));
            open.give(first);
            open.until(() -> window.row().contains("mill"));
            open.give(second);
            open.until(() -> open.notice().contains("echo.txt") && open.seen(".notice-strip .action"));
            assertThat(open.notice()).contains("To be examined");
            open.fire(".notice-strip .action");
            open.until(() -> open.notice().contains("now counts as taken from"));
            open.command("near copies among");
            assertThat(open.notice()).startsWith("No two originals");
            open.press(KeyCode.CONTROL, KeyCode.Z);
            open.command("near copies among");
            assertThat(robot.lookup("#palette .detail").<Label>queryAll()).anyMatch(label -> label.getText().contains("% of its words"));
        }
    }

    @Test
    void aFileIsReadInAnotherEncodingThanWasGuessedAndBack(WindowRobot robot) throws Exception {
        Path letter = Files.write(folder.resolve("letter.txt"), RUSSIAN.getBytes(Charset.forName("KOI8-R")));
        WindowDriver window = new WindowDriver(robot);
        try (OpenWindow open = new OpenWindow(folder.resolve("library"), robot)) {
            open.until(() -> open.seen("#pane-oc-media"));
            open.give(letter);
            open.until(() -> open.notice().contains("letter.txt"));
            assertThat(open.notice()).endsWith("read as KOI8-R, a guess");
            open.until(() -> window.row().contains("letter"));

            window.pane(new SourceId("letter"));
            open.until(() -> text(robot).equals(RUSSIAN));
            open.command("in another encoding");
            robot.write("letter").type(KeyCode.ENTER);
            open.until(() -> offers(robot).getItems().stream().anyMatch(offer -> offer.words().startsWith("KOI8-R")));
            assertThat(offers(robot).getItems()).extracting(Offer::words).contains("KOI8-R   " + RUSSIAN.substring(0, 90).strip())
                    .noneMatch(words -> words.startsWith("UTF-8"));
            robot.write("IBM866").type(KeyCode.ENTER);
            open.until(() -> open.notice().contains("read as IBM866"));
            assertThat(open.notice()).isEqualTo("letter: read as IBM866, a new text of letter");
            open.until(() -> text(robot).equals(new String(RUSSIAN.getBytes(Charset.forName("KOI8-R")), Charset.forName("IBM866"))));

            open.press(KeyCode.CONTROL, KeyCode.Z);
            open.until(() -> text(robot).equals(RUSSIAN));
        }
    }

    @Test
    void anEventIsSplitTaggedAndMadeAPhaseThatLeadsBack(WindowRobot robot) throws Exception {
        WindowDriver window = new WindowDriver(robot);
        try (StartedApp _ = new StartedApp(folder, robot)) {
            robot.type(KeyCode.ESCAPE);
            window.choose("Protests over the price of gas begin");
            palette(robot, "split the selected");
            robot.interact(() -> {
                robot.lookup("#split-testimonies").<ListView<?>>query().getSelectionModel().select(0);
                robot.lookup("#split-testimonies").query().requestFocus();
            });
            robot.type(KeyCode.SPACE);
            robot.interact(() -> robot.lookup("#split-label").<TextInputControl>query().setText("The first square fills"));
            robot.interact(() -> robot.lookup("#authoring-save").<Button>query().fire());
            shown(robot, () -> titled(robot, "The first square fills"));

            robot.type(KeyCode.F2);
            WindowDriver.settle();
            robot.interact(() -> robot.lookup("#event-tags").<TextInputControl>query().setText("squares;"));
            robot.interact(() -> robot.lookup("#authoring-save").<Button>query().fire());
            shown(robot, () -> robot.lookup("#inspector .tag").<Labeled>queryAll().stream().anyMatch(tag -> tag.getText().equals("squares")));

            window.choose("Protests over the price of gas begin");
            palette(robot, "phases of the selected");
            robot.write("first square");
            robot.interact(() -> {
                robot.lookup("#phases").<ListView<?>>query().getSelectionModel().select(0);
                robot.lookup("#phases").query().requestFocus();
            });
            robot.type(KeyCode.SPACE);
            robot.interact(() -> robot.lookup("#authoring-save").<Button>query().fire());
            shown(robot, () -> robot.lookup("#inspector .hyperlink").<Labeled>queryAll().stream().anyMatch(link -> link.getText().startsWith("The first square fills")));
            robot.interact(() -> robot.lookup("#inspector .hyperlink").<Hyperlink>queryAll().stream()
                    .filter(link -> link.getText().startsWith("The first square fills")).findFirst().orElseThrow().fire());
            shown(robot, () -> titled(robot, "The first square fills"));
            assertThat(window.inspector()).contains("Phase of");
        }
    }

    private static boolean titled(WindowRobot robot, String title) {
        return robot.lookup(".event-title").<Label>queryAll().stream().anyMatch(label -> label.getText().equals(title));
    }

    private static boolean published(WindowRobot robot, String publisher) {
        return robot.lookup("#source-names").<ListView<Source>>query().getItems().stream().anyMatch(source -> source.publisher().equals(publisher));
    }

    private static void palette(WindowRobot robot, String command) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write(command).type(KeyCode.ENTER);
        WindowDriver.settle();
    }

    private static void shown(WindowRobot robot, Callable<Boolean> what) {
        Waiting.until(what);
        WindowDriver.settle();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Offer> offers(WindowRobot robot) {
        return robot.lookup("#palette-list").queryAs(ListView.class);
    }

    private static String text(WindowRobot robot) {
        return robot.lookup("#pane-letter .reading").queryAs(StyleClassedTextArea.class).getText();
    }
}
