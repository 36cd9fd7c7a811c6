package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.sources.table.SourceTableView;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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

    @Test
    void manyAreMarkedDerivedAndRemovedByOneChangeEachThatOneUndoTakesBack(WindowRobot robot) {
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            seeTable(robot, window);
            List<String> before = cells(robot, "publisher");
            robot.interact(() -> table(robot).requestFocus());
            robot.type(KeyCode.HOME).type(KeyCode.DOWN);
            robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
            WindowDriver.settle();
            assertThat(robot.lookup("#sources-count").queryLabeled().getText()).isEqualTo("5 sources · 3 selected");

            MenuButton mark = robot.lookup("#sources-mark").query();
            robot.interact(mark::show);
            robot.interact(() -> {
                mark.getItems().getFirst().fire();
                mark.hide();
            });
            window.until(() -> window.notice().equals("3 sources count as not read."));
            assertThat(cells(robot, "read")).containsExactly("Read through", "Not read", "Not read", "Not read", "Read through");
            assertThat(table(robot).getSelectionModel().getSelectedIndices()).containsExactly(1, 2, 3);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> cells(robot, "read").stream().allMatch("Read through"::equals));

            window.fire("#sources-derive");
            assertThat(robot.lookup("#palette-list").<ListView<Offer>>query().getItems()).extracting(Offer::words).containsExactly("Taken from no other source",
                    "Taken from " + before.getFirst(), "Taken from " + before.getLast());
            robot.write(before.getLast()).type(KeyCode.ENTER);
            window.until(() -> cells(robot, "origin").equals(List.of("own", "from " + before.getLast(), "from " + before.getLast(), "from " + before.getLast(), "own")));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> cells(robot, "origin").stream().allMatch("own"::equals));

            robot.interact(() -> table(robot).requestFocus());
            robot.type(KeyCode.DELETE);
            window.until(() -> window.seen("#deed-form"));
            assertThat(robot.lookup("#deed-form .head").<Label>query().getText()).isEqualTo("Remove 3 sources?");
            assertThat(robot.lookup("#deed-form .made").<Label>query().getText()).matches("With them go \\d+ testimonies, .* One Undo brings all of it back\\.");
            window.fire("#authoring-save");
            window.until(() -> cells(robot, "publisher").equals(List.of(before.getFirst(), before.getLast())));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> cells(robot, "publisher").equals(before));
        }
    }

    @Test
    void aCellIsCorrectedInItsPlaceAndTabGoesOnToTheNext(WindowRobot robot) {
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            seeTable(robot, window);
            focusRow(robot, 4);
            robot.type(KeyCode.RIGHT).type(KeyCode.F2);
            window.until(() -> corrects(robot));
            robot.write("Soldiers at the airport").type(KeyCode.TAB);
            window.until(() -> cells(robot, "title").get(4).equals("Soldiers at the airport"));
            window.until(() -> corrects(robot) && line(robot).getAccessibleText().startsWith("Authors"));
            robot.write("A. Clerk; B. Hand").type(KeyCode.ENTER);
            window.until(() -> cells(robot, "authors").get(4).equals("A. Clerk; B. Hand"));
            assertThat(table(robot).isFocused()).isTrue();

            robot.type(KeyCode.LEFT).type(KeyCode.F2);
            window.until(() -> corrects(robot));
            robot.interact(() -> line(robot).setText("Airport\u202E"));
            robot.type(KeyCode.ENTER);
            window.until(() -> robot.lookup("#sources-remark").queryLabeled().getText().startsWith("This cannot be done: "));
            assertThat(corrects(robot)).isTrue();
            robot.type(KeyCode.ESCAPE);
            WindowDriver.settle();
            assertThat(cells(robot, "title").get(4)).isEqualTo("Soldiers at the airport");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> cells(robot, "authors").get(4).isEmpty());
            assertThat(cells(robot, "title").get(4)).isEqualTo("Soldiers at the airport");
        }
    }

    @Test
    void whatIsTypedIsTakenWhenThePersonGoesElsewhereAndTheRestIsLeft(WindowRobot robot) {
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            seeTable(robot, window);
            focusRow(robot, 4);
            robot.type(KeyCode.RIGHT).type(KeyCode.F2);
            window.until(() -> corrects(robot));
            robot.write("Soldiers at the airport");
            robot.interact(() -> robot.lookup("#sources-filter").query().requestFocus());
            window.until(() -> cells(robot, "title").get(4).equals("Soldiers at the airport"));

            focusRow(robot, 4);
            robot.type(KeyCode.LEFT).type(KeyCode.F2);
            window.until(() -> corrects(robot));
            robot.interact(() -> line(robot).setText(""));
            robot.interact(() -> robot.lookup("#sources-filter").query().requestFocus());
            window.until(() -> robot.lookup("#source-correction").tryQuery().isEmpty());
            assertThat(robot.lookup("#sources-remark").queryLabeled().getText()).isEqualTo("Left as it was. A source needs a publisher.");
            assertThat(cells(robot, "publisher").get(4)).isEqualTo("MassisPost");
        }
    }

    private static void seeTable(WindowRobot robot, OpenWindow window) {
        window.until(() -> window.seen("#pane-oc-media"));
        window.press(KeyCode.ALT, KeyCode.DIGIT6);
        window.until(() -> robot.lookup("#source-table").<SourceTableView>tryQuery().isPresent() && cells(robot, "publisher").size() == 5);
    }

    private static void focusRow(WindowRobot robot, int row) {
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(row);
        });
    }

    private static boolean corrects(WindowRobot robot) {
        return robot.lookup("#source-correction").<TextField>tryQuery().filter(TextField::isFocused).isPresent();
    }

    private static TextField line(WindowRobot robot) {
        return robot.lookup("#source-correction").query();
    }

    private static TableView<?> table(WindowRobot robot) {
        return robot.lookup("#sources-rows").query();
    }

    /// What the cells of a column say, from above.
    private static List<String> cells(WindowRobot robot, String field) {
        TableView<?> table = table(robot);
        scrollTo(table, field);
        WindowDriver.settle();
        return robot.from(table).lookup(".table-cell").<TableCell<?, ?>>queryAll().stream()
                .filter(cell -> !cell.isEmpty() && cell.getTableColumn() != null && cell.getTableColumn().getId().equals("column-" + field))
                .sorted(Comparator.comparingInt(TableCell::getIndex)).map(cell -> cell.getText() == null ? "" : cell.getText()).toList();
    }

    private static <T> void scrollTo(TableView<T> table, String field) {
        for (TableColumn<T, ?> column : table.getColumns()) {
            if (column.getId().equals("column-" + field)) {
                table.scrollToColumn(column);
            }
        }
    }
}
