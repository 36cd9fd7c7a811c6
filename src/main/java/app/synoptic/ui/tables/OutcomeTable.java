package app.synoptic.ui.tables;

import app.synoptic.tables.RowOutcome;
import app.synoptic.tables.RowRemark;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// What the first rows of a table come to, one below the other.
final class OutcomeTable extends TableView<RowOutcome> {

    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");

    OutcomeTable() {
        setId("table-preview");
        setAccessibleText(Messages.get("tables.preview"));
        setPlaceholder(new Label(Messages.get("tables.no-rows")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add("tables.preview.row", 62, outcome -> String.valueOf(outcome.row()));
        add("tables.preview.date", 130, outcome -> outcome.event() == null ? "–" : DateLabels.fully(outcome.event().date()));
        add("tables.preview.event", 200, outcome -> outcome.event() == null ? "–" : outcome.event().label());
        add("tables.preview.who", 120, OutcomeTable::who);
        add("tables.preview.source", 110, outcome -> String.join(", ", outcome.sources()));
        add("tables.preview.remark", 230, OutcomeTable::remark);
        setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable RowOutcome outcome, boolean empty) {
                super.updateItem(outcome, empty);
                pseudoClassStateChanged(LEFT, outcome != null && outcome.event() == null);
            }
        });
    }

    private void add(String key, double width, Function<RowOutcome, String> words) {
        TableColumn<RowOutcome, String> column = new TableColumn<>(Messages.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue()).replace('\n', ' ')));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
    }

    private static String who(RowOutcome outcome) {
        return outcome.event() == null ? "" : Stream.concat(outcome.event().places().stream(), outcome.event().actors().stream()).collect(Collectors.joining(", "));
    }

    private static String remark(RowOutcome outcome) {
        Stream<String> found = outcome.quoted() > 0 ? Stream.of(Messages.get("tables.preview.found", outcome.quoted())) : Stream.of();
        return Stream.concat(outcome.remarks().stream().map(RowRemark::words), found).collect(Collectors.joining("; "));
    }

    void show(List<RowOutcome> outcomes) {
        getItems().setAll(outcomes);
    }
}
