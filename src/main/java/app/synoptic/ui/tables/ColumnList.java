package app.synoptic.ui.tables;

import app.synoptic.tables.TableWords;
import app.synoptic.tables.column.ColumnGuess;
import app.synoptic.tables.column.TableField;
import app.synoptic.tables.column.TableMapping;
import app.synoptic.tables.column.TableScan;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChosenWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The columns of a table, each with what stands in it first and a choice of what it means.
final class ColumnList extends GridPane {

    private static final double CHOICE = 176;

    private final List<ComboBox<TableField>> choices = new ArrayList<>();
    private boolean showing;

    /// @param chosen is told which column means what from now on
    ColumnList(TableScan table, BiConsumer<Integer, TableField> chosen) {
        setId("table-columns");
        getStyleClass().add("columns");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        ColumnConstraints fields = new ColumnConstraints(CHOICE);
        fields.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(names, fields);
        boolean own = ColumnGuess.of(table).has(TableField.ABOUT);
        for (int i = 0; i < table.header().size(); i++) {
            int column = i;
            Label name = new Label(table.header().get(i));
            name.getStyleClass().add("name");
            List<String> examples = table.facts().get(i).examples();
            Label example = new Label(examples.isEmpty() ? Messages.get("tables.empty-column") : String.join(" · ", examples).replaceAll("\\s+", " "));
            example.getStyleClass().add("example");
            ComboBox<TableField> choice = new ComboBox<>();
            choice.getItems().setAll(Stream.of(TableField.values()).filter(field -> !field.own() || own).toList());
            choice.setConverter(new ChosenWords<>(TableWords::of));
            choice.setId("table-column-" + (i + 1));
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setAccessibleText(Messages.get("tables.column", table.header().get(i)));
            choice.valueProperty().subscribe((_, field) -> {
                if (!showing && field != null) {
                    chosen.accept(column, field);
                }
            });
            choices.add(choice);
            addRow(i, new VBox(name, example), choice);
        }
    }

    void show(TableMapping mapping) {
        showing = true;
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).setValue(mapping.fields().get(i));
        }
        showing = false;
    }

    Node first() {
        return choices.isEmpty() ? this : choices.getFirst();
    }
}
