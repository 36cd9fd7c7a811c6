package app.synoptic.ui.shell.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.JournalEntry;
import app.synoptic.ui.ManyPapers;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.controls.sources.SourceGrouping;
import app.synoptic.ui.shell.InVelden;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// All sources as a table.
class SourceTableTest extends InVelden {

    @Test
    void isMadeWhenItIsSeenAndTellsWhatIsKnownOfEachSource(WindowRobot robot) {
        assertThat(robot.lookup("#source-table").tryQuery()).isEmpty();
        see(robot);

        assertThat(table(robot).getColumns()).extracting(TableColumn::getText).containsExactly("Publisher", "Headline", "Authors", "Published", "Knows until",
                "Language", "Read", "Events told", "Contradicted", "Origin", "Text held", "Characters");
        assertThat(cells(robot, "publisher")).containsExactly("Velden Herald", "Harrow Courier", "Tidings", "The Lantern", "Coast Gazette");
        assertThat(cells(robot, "events")).containsExactly("3", "2", "1", "2", "4");
        assertThat(robot.lookup("#sources-count").queryLabeled().getText()).isEqualTo("5 sources");
    }

    @Test
    void isSortedByAColumnAndRemembersThatAndWhichColumnsAreShown(WindowRobot robot) {
        see(robot);
        TableView<?> table = table(robot);
        robot.interact(() -> sortBy(table, "publisher"));
        WindowDriver.settle();
        assertThat(cells(robot, "publisher")).containsExactly("Coast Gazette", "Harrow Courier", "The Lantern", "Tidings", "Velden Herald");
        robot.interact(() -> column(table, "publisher").setSortType(SortType.DESCENDING));
        WindowDriver.settle();
        assertThat(cells(robot, "publisher")).startsWith("Velden Herald");
        assertThat(window.settings.word("layout.sources-sort")).contains("-publisher");

        robot.interact(() -> column(table, "authors").setVisible(false));
        robot.interact(() -> window.settings.arrange(window.settings.arrangement()));
        assertThat(column(table, "authors").isVisible()).isFalse();
        assertThat(column(table, "publisher").getSortType()).isEqualTo(SortType.DESCENDING);
        assertThat(cells(robot, "publisher")).startsWith("Velden Herald");
    }

    @Test
    void isFilteredAndGroupedAndGroupsFold(WindowRobot robot) {
        robot.interact(() -> window.show(ManyPapers.of(60)));
        see(robot);
        robot.clickOn("#sources-filter").write("salm");
        WindowDriver.settle();
        assertThat(table(robot).getItems()).isNotEmpty().hasSizeLessThan(60);
        assertThat(robot.lookup("#sources-count").queryLabeled().getText()).isEqualTo(table(robot).getItems().size() + " of 60 sources");
        robot.type(KeyCode.ESCAPE);
        WindowDriver.settle();
        assertThat(table(robot).getItems()).hasSize(60);

        robot.interact(() -> robot.lookup("#sources-grouping").<ChoiceBox<SourceGrouping>>query().setValue(SourceGrouping.LANGUAGE));
        WindowDriver.settle();
        assertThat(groups(robot)).containsExactly("▾  English (en)  ·  60 sources");
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(0);
        });
        assertThat(robot.lookup("#sources-count").queryLabeled().getText()).isEqualTo("60 sources · 60 selected");
        robot.type(KeyCode.LEFT);
        WindowDriver.settle();
        assertThat(table(robot).getItems()).hasSize(1);
        assertThat(groups(robot)).containsExactly("▸  English (en)  ·  60 sources");
        robot.type(KeyCode.ENTER);
        WindowDriver.settle();
        assertThat(table(robot).getItems()).hasSize(61);
    }

    @Test
    void aSourceIsOpenedByEnterAndHasTheKeyboard(WindowRobot robot) {
        robot.interact(() -> window.show(ManyPapers.of(60)));
        see(robot);
        robot.interact(() -> table(robot).requestFocus());
        robot.type(KeyCode.END).type(KeyCode.ENTER);
        WindowDriver.settle();

        assertThat(window.settings.readingProperty().get()).isEqualTo(Reading.TEXTS);
        String last = Objects.requireNonNull(window.workspace.open()).dossier().sources().getLast().id().value();
        assertThat(new WindowDriver(robot).panes()).contains(last);
        Waiting.until(() -> robot.lookup("#pane-" + last).<Node>query().isFocusWithin());
    }

    @Test
    void theMarkedCellIsCorrectedInItsPlaceAndEscapeLeavesIt(WindowRobot robot) {
        see(robot);
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(1);
        });
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.F2);
        Waiting.until(() -> robot.lookup("#source-correction").<TextField>tryQuery().filter(TextField::isFocused).isPresent());
        assertThat(robot.lookup("#source-correction").<TextField>query().getText()).isEqualTo(source(1).published().toString());
        robot.interact(() -> robot.lookup("#source-correction").<TextField>query().setText("soonish"));
        robot.type(KeyCode.ENTER);
        WindowDriver.settle();
        assertThat(robot.lookup("#sources-remark").queryLabeled().getText()).isEqualTo("This is not understood as a date yet.");
        assertThat(robot.lookup("#sources-remove").query().isVisible()).isFalse();

        robot.type(KeyCode.ESCAPE);
        WindowDriver.settle();
        assertThat(robot.lookup("#source-correction").tryQuery()).isEmpty();
        assertThat(robot.lookup("#sources-remark").queryLabeled().getText()).isEmpty();
        assertThat(table(robot).isFocused()).isTrue();
        assertThat(robot.lookup("#sources-remove").query().isVisible()).isTrue();
    }

    @Test
    void aChangeTouchesItsRowAloneAndTheSelectionStays(WindowRobot robot) {
        robot.interact(() -> window.show(ManyPapers.of(300)));
        see(robot);
        TableView<?> table = table(robot);
        robot.interact(() -> table.getSelectionModel().selectRange(3, 6));
        int[] rows = {0};
        table.getItems().addListener((ListChangeListener<Object>) change -> {
            while (change.next()) {
                rows[0] += change.getAddedSize();
            }
        });

        robot.interact(() -> window.workspace.show(read(4)));
        WindowDriver.settle();

        assertThat(rows[0]).isEqualTo(1);
        assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(3, 4, 5);
        assertThat(cells(robot, "read").get(4)).isEqualTo("Read in part");
    }

    @Test
    void worksOnNothingWhileItIsNotSeenAndCatchesUp(WindowRobot robot) {
        see(robot);
        TableView<?> table = table(robot);
        press(robot, KeyCode.DIGIT1);
        int[] rows = {0};
        table.getItems().addListener((ListChangeListener<Object>) _ -> rows[0]++);
        robot.interact(() -> window.workspace.show(read(4)));
        WindowDriver.settle();
        assertThat(rows[0]).isZero();

        see(robot);
        assertThat(rows[0]).isPositive();
        assertThat(cells(robot, "read").get(4)).isEqualTo("Read in part");
    }

    @Test
    void nothingIsCorrectedInThePast(WindowRobot robot) {
        see(robot);
        robot.interact(() -> window.workspace.showHistorical(Velden.open(), new JournalEntry(1, Instant.EPOCH, "command.add-dossier", "Velden", false, null, null, null)));
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(1);
        });
        robot.type(KeyCode.F2).type(KeyCode.DELETE);
        WindowDriver.settle();

        assertThat(robot.lookup("#source-correction").tryQuery()).isEmpty();
        assertThat(List.of("#sources-mark", "#sources-derive", "#sources-remove")).allMatch(deed -> robot.lookup(deed).query().isDisabled());
        assertThat(robot.lookup("#sources-export").query().isDisabled()).isFalse();

        robot.interact(() -> window.workspace.show(Velden.open()));
        WindowDriver.settle();
        assertThat(robot.lookup("#sources-remove").query().isDisabled()).isFalse();
        robot.interact(() -> table(robot).requestFocus());
        robot.type(KeyCode.F2);
        Waiting.until(() -> robot.lookup("#source-correction").tryQuery().isPresent());
    }

    private OpenDossier read(int index) {
        OpenDossier open = Objects.requireNonNull(window.workspace.open());
        Dossier dossier = open.dossier();
        Dossier next = dossier.with(dossier.sources().stream().map(one -> one.equals(dossier.sources().get(index)) ? one.read(ReadingProgress.BEGUN) : one).toList(),
                dossier.events(), dossier.questions());
        return open.after(next, Delta.between(dossier, next));
    }

    private static Source source(int index) {
        return Velden.dossier().sources().get(index);
    }

    private static void see(WindowRobot robot) {
        press(robot, KeyCode.DIGIT6);
    }

    private static void press(WindowRobot robot, KeyCode digit) {
        robot.press(KeyCode.ALT).type(digit).release(KeyCode.ALT);
        WindowDriver.settle();
    }

    private static TableView<?> table(WindowRobot robot) {
        return robot.lookup("#sources-rows").query();
    }

    private static TableColumn<?, ?> column(TableView<?> table, String field) {
        return table.getColumns().stream().filter(column -> column.getId().equals("column-" + field)).findFirst().orElseThrow();
    }

    private static <T> void sortBy(TableView<T> table, String field) {
        table.getColumns().stream().filter(column -> column.getId().equals("column-" + field)).findFirst().ifPresent(table.getSortOrder()::setAll);
    }

    /// What the cells of a column say that are seen, from above.
    private static List<String> cells(WindowRobot robot, String field) {
        TableView<?> table = table(robot);
        scrollTo(table, field);
        WindowDriver.settle();
        return robot.from(table).lookup(".table-cell").<TableCell<?, ?>>queryAll().stream()
                .filter(cell -> !cell.isEmpty() && cell.getTableColumn() == column(table, field))
                .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex())).map(TableCell::getText).toList();
    }

    private static <T> void scrollTo(TableView<T> table, String field) {
        table.getColumns().stream().filter(column -> column.getId().equals("column-" + field)).findFirst().ifPresent(table::scrollToColumn);
    }

    private static List<String> groups(WindowRobot robot) {
        return robot.from(table(robot)).lookup(".group").<Label>queryAll().stream().filter(Node::isVisible).map(Label::getText).toList();
    }
}
