package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The timeline as a table.
class TableTest extends InVelden {

    @Test
    void takesTheTimelinesPlaceAndGivesItBack(WindowRobot robot) {
        turn(robot);
        assertThat(robot.lookup(".timeline").query().isVisible()).isFalse();
        assertThat(table(robot).isVisible()).isTrue();
        turn(robot);
        assertThat(robot.lookup(".timeline").query().isVisible()).isTrue();
        assertThat(table(robot).getParent().isVisible()).isFalse();
        robot.clickOn("#as-table");
        WindowDriver.settle();
        assertThat(table(robot).getParent().isVisible()).isTrue();
    }

    @Test
    void tellsForEachSourceItsOwnDatingOrItsSilence(WindowRobot robot) {
        turn(robot);
        TableView<Event> table = table(robot);

        assertThat(table.getColumns()).extracting(TableColumn::getText).containsExactly("Date", "Event", "Kind",
                "Velden Herald", "Harrow Courier", "Tidings", "The Lantern", "Coast Gazette");
        assertThat(row(table, 0)).containsExactly("2 Mar", "Dockers at Velden stop work ≠", "strike", "4 March", "3 March",
                "around March", "2 March", "2 March");
        assertThat(row(table, 3)).endsWith("too early", "too early", "too early", "too early", "11 March");
    }

    @Test
    void selectsAndFollowsTheSelection(WindowRobot robot) {
        robot.interact(() -> window.selection.select(Velden.CURFEW));
        turn(robot);
        TableView<Event> table = table(robot);
        assertThat(table.getSelectionModel().getSelectedItem().id()).isEqualTo(Velden.CURFEW);
        robot.interact(table::requestFocus);
        robot.type(KeyCode.DOWN);
        WindowDriver.settle();
        assertThat(window.selection.focus().event()).isEqualTo(Velden.TROOPS);
        robot.interact(() -> window.selection.select(Velden.SETTLED));
        assertThat(table.getSelectionModel().getSelectedItem().id()).isEqualTo(Velden.SETTLED);
    }

    @Test
    void showsWhatTheFilterLetsThroughAndKeepsTheSelection(WindowRobot robot) {
        robot.interact(() -> window.selection.select(Velden.CURFEW));
        turn(robot);
        robot.interact(() -> robot.lookup("#find").queryTextInputControl().setText("curfew"));
        WindowDriver.settle();

        assertThat(table(robot).getItems()).extracting(Event::id).containsExactly(Velden.CURFEW);
        assertThat(window.selection.focus().event()).isEqualTo(Velden.CURFEW);
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void sortsBySourcesOwnDatesTheSilentLast(WindowRobot robot) {
        turn(robot);
        TableView<Event> table = table(robot);
        robot.interact(() -> table.getSortOrder().setAll(List.of(table.getColumns().get(6))));

        assertThat(table.getItems()).extracting(Event::id).startsWith(Velden.STRIKE, Velden.TROOPS);
    }

    @Test
    void aChangeOfAnEventTouchesItsRowAndNoColumn(WindowRobot robot) {
        turn(robot);
        TableView<Event> table = table(robot);
        int[] columns = {0};
        int[] rows = {0};
        table.getColumns().addListener((ListChangeListener<TableColumn<Event, ?>>) _ -> columns[0]++);
        table.getItems().addListener((ListChangeListener<Event>) change -> {
            while (change.next()) {
                rows[0] += change.getAddedSize();
            }
        });
        OpenDossier open = Velden.open();
        robot.interact(() -> window.show(open));
        WindowDriver.settle();
        columns[0] = 0;
        rows[0] = 0;
        Dossier dossier = open.dossier();
        Dossier next = dossier.with(dossier.sources(), dossier.events().stream().map(event -> event.id().equals(Velden.TROOPS)
                ? new Event(event.id(), "Soldiers on the quays", event.date(), null, event.kind(), event.status(), event.tier(), List.of(), List.of(),
                        null, event.attestations(), Map.of()) : event).toList(), dossier.questions());

        robot.interact(() -> window.workspace.show(open.after(next, Delta.between(dossier, next))));
        WindowDriver.settle();

        assertThat(columns[0]).isZero();
        assertThat(rows[0]).isEqualTo(1);
        assertThat(robot.from(table).lookup(".table-cell").queryAll()).extracting(cell -> ((TableCell<?, ?>) cell).getText()).contains("Soldiers on the quays");
    }

    private static void turn(WindowRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        WindowDriver.settle();
    }

    private static TableView<Event> table(WindowRobot robot) {
        return robot.lookup("#event-table").query();
    }

    private static List<String> row(TableView<Event> table, int row) {
        return table.getColumns().stream().map(column -> words(column.getCellData(row))).toList();
    }

    private static String words(Object cell) {
        return cell instanceof app.synoptic.domain.edtf.Edtf date
                ? app.synoptic.ui.controls.DateLabels.shortly(date, Velden.open()) : String.valueOf(cell);
    }
}
