package app.synoptic.tabled;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.OpenWindow;
import app.synoptic.affairs.Halden;
import app.synoptic.domain.Dossier;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.h2.H2Library;
import app.synoptic.tables.RowOutcome;
import app.synoptic.tables.column.TableField;
import app.synoptic.tables.date.NumericOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table is given to the window, and what its columns mean is put right there.
@InWindow
class TableSheetTest {

    private static final String CSV = """
            Date,Event,Source,Quote,Colour
            03/04/2023,The bridge falls,Vale Courier,"three people were taken to hospital in Ormby",A
            05/06/2023,A lane is closed,North Post,"Nobody wrote this",B
            soon,A ferry runs,North Post,,C
            """;

    @TempDir
    Path folder;

    private Path table() {
        try {
            return Files.writeString(folder.resolve("Halden table.csv"), CSV);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void begin(OpenWindow window, WindowRobot robot) {
        window.untilTitled("Kazakhstan and the CSTO, January 2022");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        robot.write("The bridge").type(KeyCode.ENTER);
        window.untilTitled("The bridge");
    }

    private static List<RowOutcome> preview(WindowRobot robot) {
        return robot.lookup("#table-preview").<TableView<RowOutcome>>query().getItems();
    }

    private static String take(WindowRobot robot) {
        return robot.lookup("#table-take").<Button>query().getText();
    }

    @Test
    void showsAtOnceWhatRowsComeToAndTakesThemInAsOneChange(WindowRobot robot) throws Exception {
        Path library = folder.resolve("library");
        try (OpenWindow window = new OpenWindow(library, robot)) {
            begin(window, robot);
            window.give(Halden.write(Files.createDirectory(folder.resolve("pages"))).toArray(Path[]::new));
            window.until(() -> window.seen("#pane-vale-courier"));
            window.give(table());
            window.until(() -> window.seen("#table-sheet") && take(robot).equals("Take in 2 events"));
            assertThat(preview(robot)).extracting(RowOutcome::row).containsExactly(2L, 3L, 4L);
            assertThat(preview(robot).getFirst().event().date()).hasToString("2023-04-03");
            assertThat(preview(robot).getFirst().quoted()).isEqualTo(1);
            assertThat(robot.lookup("#table-order-why").<Label>query().getText()).startsWith("no date tells what comes first");

            robot.interact(() -> robot.lookup("#table-order").<ComboBox<NumericOrder>>query().setValue(NumericOrder.MONTH_FIRST));
            assertThat(preview(robot).getFirst().event().date()).as("at once").hasToString("2023-03-04");
            robot.interact(() -> robot.lookup("#table-column-5").<ComboBox<TableField>>query().setValue(TableField.TAG));
            assertThat(preview(robot).getFirst().event().tags()).containsExactly("A");
            window.until(() -> take(robot).equals("Take in 2 events"));

            robot.interact(() -> robot.lookup("#table-problems").<ToggleButton>query().fire());
            assertThat(robot.lookup("#table-remarks").<ListView<String>>query().getItems())
                    .containsExactly("row 3: “Nobody wrote this” stands in no text that is held; kept as a note", "row 4: “soon” is not a date");
            window.press(KeyCode.ENTER);
            window.until(() -> window.notice().contains("2 events with 2 testimonies"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> window.notice().contains("Halden table"));
            window.press(KeyCode.CONTROL, KeyCode.Y);

            window.give(table());
            window.until(() -> window.seen("#table-sheet"));
            assertThat(robot.lookup("#table-column-5").<ComboBox<TableField>>query().getValue()).as("remembered by the header").isEqualTo(TableField.TAG);
            assertThat(robot.lookup("#table-order").<ComboBox<NumericOrder>>query().getValue()).isEqualTo(NumericOrder.MONTH_FIRST);
            window.press(KeyCode.ESCAPE);
            assertThat(window.seen("#table-sheet")).isFalse();
        }
        try (H2Library kept = H2Library.open(library)) {
            Dossier dossier = kept.dossier(kept.dossiers().getLast());
            assertThat(dossier.events()).extracting(event -> event.label() + " " + event.date() + " " + event.tags())
                    .containsExactly("The bridge falls 2023-03-04 [A]", "A lane is closed 2023-05-06 [B]");
        }
    }

    /// Rows enough to be stopped while they are written.
    private Path many() throws IOException {
        StringBuilder csv = new StringBuilder("Date,Event,Source,Killed\n");
        IntStream.range(0, 20_000).forEach(i -> csv.append("2023-03-%02d,Sluice %d is shut,Gauge %d,%d%n".formatted(1 + i % 28, i, i % 5, i % 3)));
        return Files.writeString(folder.resolve("many.csv"), csv);
    }

    @Test
    void leavesNothingOfATableThatIsStoppedWhileItIsWritten(WindowRobot robot) throws Exception {
        Path library = folder.resolve("library");
        try (OpenWindow window = new OpenWindow(library, robot)) {
            begin(window, robot);
            Path other = table();
            window.give(many(), other);
            window.until(() -> window.seen("#table-sheet") && take(robot).equals("Take in 20,000 events"));
            window.fire("#table-take");
            window.until(() -> window.seen("#table-writing"));
            assertThat(robot.lookup("#table-writing-words").<Label>query().getText()).startsWith("Writing 20,000 events: ");
            window.press(KeyCode.ENTER);
            assertThat(window.seen("#table-writing")).as("Enter stops nothing").isTrue();
            window.fire("#table-writing-stop");
            window.until(() -> window.notice().equals("Stopped: nothing of many.csv was taken in."));
            window.until(() -> window.seen("#table-sheet") && take(robot).equals("Take in 2 events"));
            window.press(KeyCode.ENTER);
            window.until(() -> window.notice().contains("2 events with 2 testimonies"));
        }
        try (H2Library kept = H2Library.open(library)) {
            assertThat(kept.dossier(kept.dossiers().getLast()).events()).hasSize(2);
            assertThat(kept.history().stream().filter(entry -> entry.subject().equals("many"))).isEmpty();
        }
    }

    @Test
    void saysWhyAFileIsNoTable(WindowRobot robot) throws Exception {
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), robot)) {
            begin(window, robot);
            window.give(Files.writeString(folder.resolve("half.csv"), "date,event\n2023-03-13,\"begun and never"));
            window.until(() -> window.notice().startsWith("half.csv: the table ends inside a quoted cell"));
        }
    }
}
