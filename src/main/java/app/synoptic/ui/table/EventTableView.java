package app.synoptic.ui.table;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.state.Chronology;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the timeline draws, as a table: an event to a row, then for each source its own dating or its silence. Shows
/// what the filter lets through, selects, and follows the selection.
public final class EventTableView extends StackPane {

    private static final int CONTEXT_ROWS = 2;

    private final Workspace workspace;
    private final Selection selection;
    private final TableSort sort;
    private final TableRows rows = new TableRows();
    private final SortedList<Event> sorted = new SortedList<>(rows.events());
    private final TableView<Event> table = new TableView<>();
    private final Subscription subscription;
    private @Nullable OpenDossier described;
    private boolean following;

    public EventTableView(Workspace workspace, Selection selection, Settings settings) {
        this.workspace = workspace;
        this.selection = selection;
        getStyleClass().add("event-table");
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("event-table");
        table.setAccessibleText(Messages.get("table.accessible"));
        sort = new TableSort(table, settings);
        table.setPlaceholder(new Label(Messages.get("table.none")));
        getChildren().add(table);
        subscription = Subscription.combine(
                sort.follow(),
                workspace.whenShown(this::show),
                table.getSelectionModel().selectedItemProperty().subscribe(this::picked),
                selection.focusProperty().subscribe(this::follow));
    }

    private void show(List<Event> shown) {
        following = true;
        OpenDossier open = workspace.open();
        if (open != null) {
            boolean other = open.since(described).isEmpty();
            described = open;
            if (other) {
                table.getColumns().setAll(columns(open));
                sort.again();
            }
            if (rows.show(open, workspace.filterProperty().get(), workspace.foundProperty().get(), shown)) {
                table.refresh();
            }
        }
        following = false;
        follow(selection.focus());
    }

    /// The columns of all states of a dossier that have the same sources and tell dates the same way.
    private List<TableColumn<Event, ?>> columns(OpenDossier open) {
        ZoneId zone = open.dossier().zone();
        List<TableColumn<Event, ?>> columns = new ArrayList<>();
        TableColumn<Event, Edtf> date = new TableColumn<>(Messages.get("table.date"));
        date.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().date()));
        date.setCellFactory(_ -> new DateCell(day -> DateLabels.shortly(day, now())));
        date.setComparator(Chronology.dates(zone));
        date.setPrefWidth(130);
        TableColumn<Event, String> label = new TableColumn<>(Messages.get("table.label"));
        label.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(label(row.getValue(), now())));
        label.setPrefWidth(330);
        TableColumn<Event, String> kind = new TableColumn<>(Messages.get("table.kind"));
        kind.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(now().dossier().called(row.getValue().kind())));
        kind.setPrefWidth(100);
        date.setId("column-date");
        label.setId("column-label");
        kind.setId("column-kind");
        columns.addAll(List.of(date, label, kind));
        open.dossier().sources().forEach(source -> columns.add(column(open, source)));
        return columns;
    }

    private OpenDossier now() {
        return Objects.requireNonNull(described);
    }

    private static String label(Event event, OpenDossier open) {
        return open.contested(event.id()) ? Messages.get("table.contested", event.label()) : event.label();
    }

    private TableColumn<Event, SourceDating> column(OpenDossier open, Source source) {
        TableColumn<Event, SourceDating> column = new TableColumn<>(source.publisher());
        column.setId("column-" + source.id());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(SourceDating.of(now(), row.getValue(), source)));
        column.setCellFactory(_ -> new SourceDatingCell());
        column.setComparator(SourceDating.order(open.dossier().zone()));
        column.setPrefWidth(160);
        return column;
    }

    private void picked(@Nullable Event event) {
        if (!following && event != null && !event.id().equals(selection.focus().event())) {
            selection.select(event.id());
        }
    }

    private void follow(Focus focus) {
        int index = indexOf(focus.event());
        if (index == table.getSelectionModel().getSelectedIndex()) {
            return;
        }
        following = true;
        if (index < 0) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().select(index);
            table.scrollTo(Math.max(0, index - CONTEXT_ROWS));
        }
        following = false;
    }

    private int indexOf(@Nullable EventId event) {
        int place = event == null ? -1 : rows.place(event);
        return place < 0 ? -1 : sorted.getViewIndex(place);
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
