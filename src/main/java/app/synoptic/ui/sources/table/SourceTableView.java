package app.synoptic.ui.sources.table;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.edits.EditRequest;
import app.synoptic.ui.controls.edits.ReadOnlyMode;
import app.synoptic.ui.controls.pulses.PulseQueue;
import app.synoptic.ui.controls.sources.SourceGrouping;
import app.synoptic.ui.sources.table.CellEditor.Way;
import app.synoptic.ui.sources.table.FieldCell.Press;
import app.synoptic.ui.sources.table.TableLine.Heading;
import app.synoptic.ui.sources.table.TableLine.OfSource;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// All sources of the open dossier as a table: to be sorted, filtered and grouped, completed and corrected in their cells, and
/// changed many at once. Follows only while it is visible.
public final class SourceTableView extends BorderPane {

    private static final String GROUPING = "layout.sources-grouping";
    private static final double HEIGHT = 30;

    private final Settings settings;
    private final Consumer<SourceId> opened;
    private final SourceTableRows rows = new SourceTableRows();
    private final TableView<TableLine> table = new TableView<>(rows.rows());
    private final TableColumns columns;
    private final TableSelection picked = new TableSelection(table, rows);
    private final ObjectProperty<@Nullable SourceField> marked = new SimpleObjectProperty<>(this, "marked", SourceField.PUBLISHER);
    private final CellEditor editor = new CellEditor(wish -> EditRequest.fire(this, wish), this::left);
    private final TableBar bar;
    private final ActionBar deeds = new ActionBar(picked::sources);
    private final PulseQueue coming = new PulseQueue();
    private final Subscription subscription;
    private @Nullable OpenDossier open;

    /// @param opened    is told of a source whose text a person wants to see
    /// @param exporting is given the rows to be written to a file
    public SourceTableView(Workspace workspace, Settings settings, Consumer<SourceId> opened, Consumer<TableCsv> exporting) {
        this.settings = settings;
        this.opened = opened;
        getStyleClass().add("source-table");
        setId("source-table");
        SourceGrouping grouping = kept(settings);
        rows.group(grouping);
        columns = new TableColumns(table, settings, order -> picked.keep(() -> rows.sort(order)));
        bar = new TableBar(this::filter, this::enter, grouping, this::group, () -> export(exporting));
        table.setId("sources-rows");
        table.getStyleClass().add("reading");
        table.setSortPolicy(_ -> true);
        table.setRowFactory(_ -> new SourceTableRow());
        table.setTableMenuButtonVisible(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        RowMenu menu = new RowMenu(this, opened, () -> {
            table.requestFocus();
            edit();
        });
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> menu.show(event, picked.sources()));
        table.setPlaceholder(new Label(Messages.get("sources.table.none")));
        setTop(bar);
        setCenter(table);
        setBottom(deeds);
        subscription = Subscription.combine(
                columns.follow(new FieldCell.Making(editor, marked, () -> open, this::pressed)),
                settings.textScaleProperty().subscribe(this::scale),
                settings.whenArranged(() -> group(kept(settings))),
                picked.whenOthers(this::count),
                editor.remarkProperty().subscribe(words -> deeds.say(words, editor.at() != null)),
                editor.atProperty().subscribe(now -> deeds.say(editor.remarkProperty().get(), now != null)),
                workspace.pastProperty().subscribe(then -> {
                    editor.stop();
                    deeds.past(then != null);
                }),
                workspace.openProperty().when(visibleProperty()).subscribe(this::show));
    }

    private static SourceGrouping kept(Settings settings) {
        return settings.word(GROUPING, SourceGrouping.NONE);
    }

    private void show(@Nullable OpenDossier next) {
        if (next == null) {
            return;
        }
        if (open == null || !open.dossier().id().equals(next.dossier().id())) {
            editor.stop();
            bar.typed().clear();
        }
        boolean retold = open != null && !open.clock().equals(next.clock());
        picked.keep(() -> rows.show(next));
        if (open == null) {
            coming.fill(table, rows.rows(), bar, deeds);
        }
        open = next;
        if (retold) {
            table.refresh();
        }
        count();
    }

    private void filter(String typed) {
        picked.keep(() -> rows.filter(typed));
        count();
    }

    private void export(Consumer<TableCsv> exporting) {
        List<SourceEntry> selected = picked.entries();
        if (open != null) {
            exporting.accept(TableCsv.of(open.dossier().id(), selected.size() > 1 ? selected : rows.entries(), columns.shown()));
        }
    }

    private void scale(Number by) {
        setStyle("-fx-font-size: " + by + "em;");
        table.setFixedCellSize(Math.rint(HEIGHT * Math.max(1, by.doubleValue())));
        columns.scale(Math.max(1, by.doubleValue()));
    }

    private void group(SourceGrouping next) {
        settings.word(GROUPING, next, SourceGrouping.NONE);
        bar.show(next);
        picked.keep(() -> rows.group(next));
        count();
    }

    private void count() {
        deeds.count(rows.all(), rows.listed(), picked.entries().size());
        table.setAccessibleText(Messages.get("sources.table.accessible", rows.listed()));
    }

    /// Gives the table the keyboard.
    private void enter() {
        table.requestFocus();
        if (!rows.rows().isEmpty() && table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private void left(Way way) {
        table.requestFocus();
        if (way != Way.STAY) {
            mark(way == Way.NEXT ? 1 : -1, true);
            edit();
        }
    }

    private void pressed(TableLine row, Press press) {
        marked.set(press.field());
        if (row instanceof OfSource && press.twice() && press.field().correctable() && !press.filled() && !ReadOnlyMode.at(this)) {
            edit();
        } else if (row instanceof Heading || press.twice()) {
            enter(row);
        }
    }

    private void enter(TableLine row) {
        switch (row) {
            case Heading heading -> fold(heading, !heading.folded());
            case OfSource(var entry, _) -> opened.accept(entry.id());
        }
    }

    private void fold(Heading heading, boolean away) {
        picked.keep(() -> rows.fold(heading.group(), away));
    }

    private void key(KeyEvent event) {
        TableLine row = table.getFocusModel().getFocusedItem();
        if (row == null || event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> enter(row);
            case LEFT -> aside(row, -1);
            case RIGHT -> aside(row, 1);
            case DELETE -> remove();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void aside(TableLine row, int step) {
        if (row instanceof Heading heading) {
            fold(heading, step < 0);
        } else {
            mark(step, false);
        }
    }

    private void remove() {
        List<Source> sources = picked.sources();
        if (!sources.isEmpty() && !ReadOnlyMode.at(this)) {
            EditRequest.fire(this, SourceActions.removing(sources));
        }
    }

    /// Marks the next column, or the one before; of those that can be corrected only, where that is asked.
    private void mark(int step, boolean correctable) {
        List<SourceField> shown = columns.shown().stream().filter(field -> !correctable || field.correctable()).toList();
        if (!shown.isEmpty()) {
            int at = shown.indexOf(marked.get());
            marked.set(shown.get(Math.clamp((long) at + step, 0, shown.size() - 1)));
            columns.reveal(-1, marked.get());
        }
    }

    /// Has the marked cell of the row that has the focus corrected in its place, while this has the keyboard.
    ///
    /// @return whether it has
    public boolean edit() {
        if (!table.isFocused() || !isVisible()) {
            return editor.at() != null;
        }
        SourceField field = marked.get();
        OpenDossier now = open;
        if (now != null && table.getFocusModel().getFocusedItem() instanceof OfSource(var entry, _) && !ReadOnlyMode.at(this)) {
            SourceField own = field != null && field.correctable() ? field : SourceField.PUBLISHER;
            marked.set(own);
            columns.reveal(table.getFocusModel().getFocusedIndex(), own);
            editor.begin(entry, own, DateLabels.yearFor(now.dossier()));
        }
        return true;
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
