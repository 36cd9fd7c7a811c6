package app.synoptic.ui.tables;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.tables.RowRemark;
import app.synoptic.tables.TableTaking;
import app.synoptic.tables.TableTotal;
import app.synoptic.tables.TableWords;
import app.synoptic.tables.column.TableField;
import app.synoptic.tables.column.TableMapping;
import app.synoptic.tables.column.TableScan;
import app.synoptic.tables.date.NumericOrder;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChosenWords;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.work.tables.TableService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks what the columns of a table mean, and shows at once what its first rows come to, and a little later what all do. Nothing
/// changes before it is said.
public final class TableSheet extends StackPane {

    private static final double HEIGHT = 350;
    private static final double COLUMNS = 380;

    private final TableService service;
    private final TableScan table;
    private final ColumnList columns;
    private final OutcomeTable preview = new OutcomeTable();
    private final ListView<String> remarks = new ListView<>();
    private final ToggleButton problems = new ToggleButton();
    private final Label order = new Label();
    private final ComboBox<NumericOrder> orders = new ComboBox<>();
    private final ComboBox<Optional<Source>> sources = new ComboBox<>();
    private final CheckBox added = new CheckBox(Messages.get("tables.new-sources"));
    private final CheckBox placed = new CheckBox(Messages.get("tables.placed"));
    private final HBox orderLine;
    private final WrappingLabel summary = new WrappingLabel("", "words");
    private final Button take;
    private Runnable giveUp = () -> {};
    private TableMapping mapping;
    private @Nullable TableTotal total;
    private boolean showing;

    /// @param known   the sources of the dossier
    /// @param close   takes it away; runs before the others
    /// @param another is given the sheet of the workbook to look at instead
    /// @param taking  is given what is to be taken in
    public TableSheet(TableService service, TableScan table, @Nullable String sheetName, List<Source> known, Runnable close, Consumer<String> another, BiConsumer<TableMapping, TableTotal> taking) {
        this.service = service;
        this.table = table;
        mapping = service.mapping(table);
        Theme.style(this, "tables.css");
        DialogSheet sheet = new DialogSheet("table-sheet", Messages.get("tables.title", String.valueOf(table.file().path().getFileName())), close);
        sheet.getStyleClass().addAll("wide", "table-sheet");
        take = DialogSheet.button("table-take", Messages.get("tables.take", 0), () -> {
            TableTotal now = total;
            if (now != null) {
                close.run();
                taking.accept(mapping, now);
            }
        });
        columns = new ColumnList(table, (column, field) -> change(mapping.with(column, field)));
        Label ordered = new Label(Messages.get("tables.order"));
        ordered.setMinWidth(USE_PREF_SIZE);
        orders.setMinWidth(USE_PREF_SIZE);
        orderLine = line(ordered, orders, order);
        choices(known);
        sheet.add(choices(sheetName, another, close), orderLine, halves(), summary);
        sheet.offer(List.of(DialogSheet.button("table-cancel", Messages.get("sheet.cancel"), close), take));
        getChildren().add(sheet);
        setPickOnBounds(false);
        change(mapping);
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("line");
        return line;
    }

    private Node choices(@Nullable String sheetName, Consumer<String> another, Runnable close) {
        FlowPane choices = new FlowPane(18, 8);
        if (table.file().sheets().size() > 1) {
            ComboBox<String> sheets = new ComboBox<>();
            sheets.setId("table-sheets");
            sheets.getItems().setAll(table.file().sheets());
            sheets.setValue(sheetName == null ? table.file().sheets().getFirst() : sheetName);
            sheets.setAccessibleText(Messages.get("tables.sheet"));
            sheets.setOnAction(_ -> {
                close.run();
                another.accept(sheets.getValue());
            });
            choices.getChildren().add(line(new Label(Messages.get("tables.sheet")), sheets));
        }
        choices.getChildren().addAll(line(new Label(Messages.get("tables.source")), sources), added, placed);
        return choices;
    }

    private void choices(List<Source> known) {
        orders.setId("table-order");
        orders.getItems().setAll(NumericOrder.values());
        orders.setConverter(new ChosenWords<>(TableWords::of));
        orders.setAccessibleText(Messages.get("tables.order"));
        orders.valueProperty().subscribe((_, value) -> ifAsked(() -> change(mapping.ordered(value))));
        order.setId("table-order-why");
        order.getStyleClass().add("soft");
        sources.setId("table-source");
        List<Optional<Source>> all = new ArrayList<>();
        all.add(Optional.empty());
        known.forEach(source -> all.add(Optional.of(source)));
        sources.getItems().setAll(all);
        sources.setConverter(new ChosenWords<>(source -> source.map(one -> one.title().isEmpty() ? one.publisher() : one.publisher() + " · " + one.title())
                .orElseGet(() -> Messages.get("tables.source.itself", TableTaking.name(table)))));
        sources.setValue(Optional.empty());
        sources.setMaxWidth(300);
        sources.setAccessibleText(Messages.get("tables.source"));
        sources.valueProperty().subscribe((_, _) -> ifAsked(() -> change(mapping)));
        added.setId("table-new-sources");
        added.setOnAction(_ -> change(mapping.newSources(added.isSelected())));
        placed.setId("table-placed");
        placed.setOnAction(_ -> change(mapping.placed(placed.isSelected())));
    }

    private void ifAsked(Runnable then) {
        if (!showing) {
            then.run();
        }
    }

    private Node halves() {
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(COLUMNS);
        scroll.setPrefSize(COLUMNS, HEIGHT);
        remarks.setId("table-remarks");
        remarks.setAccessibleText(Messages.get("tables.remarks"));
        remarks.setPlaceholder(new Label(Messages.get("tables.remarks.none")));
        problems.setId("table-problems");
        StackPane shown = new StackPane(preview, remarks);
        shown.setMinWidth(0);
        remarks.visibleProperty().bind(problems.selectedProperty());
        preview.visibleProperty().bind(problems.selectedProperty().not());
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox right = new VBox(problems, shown);
        right.getStyleClass().add("right");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox halves = new HBox(scroll, right);
        halves.setMinHeight(HEIGHT);
        halves.setMaxHeight(HEIGHT);
        halves.getStyleClass().add("halves");
        return halves;
    }

    private @Nullable SourceId chosen() {
        return sources.getValue() == null ? null : sources.getValue().map(Source::id).orElse(null);
    }

    private void change(TableMapping next) {
        giveUp.run();
        mapping = next;
        total = null;
        showing = true;
        columns.show(mapping);
        orders.setValue(mapping.order());
        added.setSelected(mapping.newSources());
        placed.setSelected(mapping.placed());
        showing = false;
        show(added, mapping.has(TableField.SOURCE));
        show(placed, mapping.has(TableField.PLACE));
        String why = TableWords.order(table, mapping);
        order.setText(why);
        show(orderLine, !why.isEmpty());
        preview.show(service.first(table, mapping, chosen()));
        problems(List.of());
        take.setDisable(true);
        take.setText(Messages.get("tables.take", 0));
        if (!mapping.whole()) {
            summary.setText(Messages.get("tables.missing"));
            return;
        }
        tell(0);
        giveUp = service.all(table, mapping, chosen(), this::tell, this::counted, summary::setText);
    }

    private void tell(long rows) {
        summary.setText(Messages.get("tables.checking", rows, table.rows()));
    }

    private void counted(TableTotal found) {
        total = found;
        preview.show(found.first());
        problems(found.remarks());
        summary.setText(String.join(" ", TableWords.summary(found)));
        take.setText(Messages.get("tables.take", found.edit().events().size()));
        take.setDisable(found.nothing());
    }

    private void problems(List<RowRemark> found) {
        problems.setText(Messages.get("tables.problems", found.size()));
        problems.setDisable(found.isEmpty());
        if (found.isEmpty()) {
            problems.setSelected(false);
        }
        remarks.getItems().setAll(found.stream().map(RowRemark::sentence).toList());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// What takes the focus.
    public Node initialFocus() {
        return columns.first();
    }

    /// Looks through no rows any more. Of no use afterwards.
    public void dispose() {
        giveUp.run();
    }
}
