package app.synoptic.ui.sources.table;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumChoice;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.sources.SourceGrouping;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Above the table: what to look for, how to group, and a way to take the rows along.
final class TableBar extends HBox {

    private final TextField typed = new TextField();
    private final EnumChoice<SourceGrouping> groups;

    /// @param filter  is given what a person looks for
    /// @param down    gives the table the keyboard
    /// @param grouped is told how to group
    /// @param export  has the rows written to a file
    TableBar(Consumer<String> filter, Runnable down, SourceGrouping first, Consumer<SourceGrouping> grouped, Runnable export) {
        getStyleClass().add("bar");
        typed.setId("sources-filter");
        typed.setPromptText(Messages.get("sources.table.filter"));
        typed.setAccessibleText(Messages.get("sources.table.filter"));
        typed.textProperty().subscribe(filter);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                down.run();
            } else if (event.getCode() == KeyCode.ESCAPE && !typed.getText().isEmpty()) {
                event.consume();
                typed.clear();
            }
        });
        HBox.setHgrow(typed, Priority.SOMETIMES);
        groups = new EnumChoice<>(SourceGrouping.class, first, Messages.get("sources.table.grouping"), grouped);
        groups.setId("sources-grouping");
        groups.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button out = new Button(Messages.get("sources.table.export"));
        out.setId("sources-export");
        out.setMinWidth(USE_PREF_SIZE);
        Tip.over(out, Messages.get("sources.table.export.tip"));
        out.setOnAction(_ -> export.run());
        getChildren().setAll(typed, groups, gap, out);
    }

    /// Shows another grouping as chosen.
    void show(SourceGrouping grouping) {
        groups.setValue(grouping);
    }

    /// Where a person types what to look for.
    TextField typed() {
        return typed;
    }
}
