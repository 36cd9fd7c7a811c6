package app.synoptic.ui.table;

import app.synoptic.ui.state.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Subscription;

/// By which columns a table is sorted, remembered as their ids, those that descend with a minus before them.
final class TableSort {

    private static final String SORT = "layout.table-sort";

    private final TableView<?> table;
    private final Settings settings;
    private boolean restoring;

    TableSort(TableView<?> table, Settings settings) {
        this.table = table;
        this.settings = settings;
    }

    /// Remembers how a person sorts from now on, and sorts as another arrangement says.
    Subscription follow() {
        InvalidationListener turned = _ -> keep();
        ListChangeListener<TableColumn<?, ?>> changed = change -> {
            while (change.next()) {
                change.getRemoved().forEach(column -> column.sortTypeProperty().removeListener(turned));
                change.getAddedSubList().forEach(column -> column.sortTypeProperty().addListener(turned));
            }
            keep();
        };
        table.getSortOrder().addListener(changed);
        Subscription arranged = settings.whenArranged(this::again);
        return () -> {
            table.getSortOrder().removeListener(changed);
            arranged.unsubscribe();
        };
    }

    /// Sorts the columns the table has now as it was remembered.
    void again() {
        restoring = true;
        restore(table);
        restoring = false;
    }

    private <T> void restore(TableView<T> sorted) {
        List<TableColumn<T, ?>> order = new ArrayList<>();
        for (String word : settings.word(SORT).orElse("").split(" ")) {
            boolean falling = word.startsWith("-");
            sorted.getColumns().stream().filter(column -> column.getId().equals(falling ? word.substring(1) : word)).findFirst()
                    .ifPresent(column -> {
                        column.setSortType(falling ? SortType.DESCENDING : SortType.ASCENDING);
                        order.add(column);
                    });
        }
        sorted.getSortOrder().setAll(order);
    }

    private void keep() {
        if (!restoring) {
            settings.word(SORT, table.getSortOrder().stream()
                    .map(column -> (column.getSortType() == SortType.DESCENDING ? "-" : "") + column.getId())
                    .collect(Collectors.joining(" ")));
        }
    }
}
