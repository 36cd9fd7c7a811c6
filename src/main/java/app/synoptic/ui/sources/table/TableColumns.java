package app.synoptic.ui.sources.table;

import app.synoptic.ui.sources.table.TableOrder.By;
import app.synoptic.ui.state.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Subscription;

/// The columns of the table: in which order they stand, which of them are shown, and by which the sources are sorted. All of that
/// is remembered.
final class TableColumns {

    private static final String SHOWN = "layout.sources-columns";
    private static final String SORT = "layout.sources-sort";

    /// How wide headlines get where there is room.
    private static final double WIDEST = 520;

    /// The room beside the last column, where the scroll bar is.
    private static final double MARGIN = 24;

    private final TableView<TableLine> table;
    private final Settings settings;
    private final Consumer<TableOrder> sorted;
    private double scale = 1;
    private boolean restoring;

    /// @param sorted is told by which columns to sort, whenever a person says so
    TableColumns(TableView<TableLine> table, Settings settings, Consumer<TableOrder> sorted) {
        this.table = table;
        this.settings = settings;
        this.sorted = sorted;
    }

    private static TableColumn<TableLine, TableLine> column(SourceField field, FieldCell.Making cells) {
        TableColumn<TableLine, TableLine> column = new TableColumn<>(field.heading());
        column.setId("column-" + field.word());
        column.setUserData(field);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cells.of(field));
        column.setPrefWidth(field.width());
        column.setMinWidth(48);
        if (field.counts()) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    /// Makes them, as they were left, and remembers from now on how a person wants them.
    Subscription follow(FieldCell.Making cells) {
        Stream.of(SourceField.values()).map(field -> column(field, cells)).forEach(table.getColumns()::add);
        InvalidationListener turned = _ -> keep();
        table.getColumns().forEach(column -> {
            column.visibleProperty().addListener(turned);
            column.sortTypeProperty().addListener(turned);
        });
        table.getColumns().addListener((ListChangeListener<TableColumn<TableLine, ?>>) _ -> keep());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<TableLine, ?>>) _ -> keep());
        restore();
        return Subscription.combine(settings.whenArranged(this::restore), table.widthProperty().subscribe(_ -> fill()));
    }

    static SourceField field(TableColumn<TableLine, ?> column) {
        return (SourceField) column.getUserData();
    }

    /// The columns that are shown, from left to right.
    List<SourceField> shown() {
        return table.getVisibleLeafColumns().stream().map(TableColumns::field).toList();
    }

    /// Brings a column into view, and a row, where that is not seen; no row where it is negative.
    void reveal(int row, SourceField field) {
        table.getVisibleLeafColumns().stream().filter(column -> field(column) == field).findFirst().ifPresent(table::scrollToColumn);
        if (row >= 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && (row < flow.getFirstVisibleCell().getIndex() || row > flow.getLastVisibleCell().getIndex())) {
            table.scrollTo(row);
        }
    }

    /// Makes all as wide as they are at first, times a factor.
    void scale(double factor) {
        table.getColumns().forEach(column -> column.setPrefWidth(field(column).width() * factor));
        scale = factor;
        fill();
    }

    /// Gives the headlines what room the others leave.
    void fill() {
        double others = table.getVisibleLeafColumns().stream().filter(column -> field(column) != SourceField.TITLE).mapToDouble(TableColumn::getWidth).sum();
        table.getColumns().stream().filter(column -> field(column) == SourceField.TITLE)
                .forEach(column -> column.setPrefWidth(Math.clamp(table.getWidth() - others - MARGIN, SourceField.TITLE.width() * scale, WIDEST * scale)));
    }

    private void restore() {
        restoring = true;
        List<String> words = List.of(settings.word(SHOWN).orElse("").split(" "));
        List<TableColumn<TableLine, ?>> columns = new ArrayList<>(table.getColumns());
        List<String> order = words.stream().map(word -> word.startsWith("-") ? word.substring(1) : word).toList();
        columns.sort((one, other) -> Integer.compare(place(order, one), place(order, other)));
        columns.forEach(column -> column.setVisible(!words.contains("-" + field(column).word())));
        table.getColumns().setAll(columns);
        TableOrder sort = TableOrder.of(settings.word(SORT).orElse(""));
        table.getSortOrder().setAll(sort.columns().stream().flatMap(by -> columns.stream().filter(column -> field(column) == by.field())
                .peek(column -> column.setSortType(by.falling() ? SortType.DESCENDING : SortType.ASCENDING))).toList());
        restoring = false;
        sorted.accept(sort);
    }

    /// Those that are not remembered stand behind the others, as they stood.
    private static int place(List<String> order, TableColumn<TableLine, ?> column) {
        int at = order.indexOf(field(column).word());
        return at < 0 ? order.size() : at;
    }

    private void keep() {
        if (restoring) {
            return;
        }
        settings.word(SHOWN, table.getColumns().stream().map(column -> (column.isVisible() ? "" : "-") + field(column).word())
                .collect(Collectors.joining(" ")));
        TableOrder sort = new TableOrder(table.getSortOrder().stream().map(column -> new By(field(column), column.getSortType() == SortType.DESCENDING)).toList());
        settings.word(SORT, sort.word());
        sorted.accept(sort);
    }
}
