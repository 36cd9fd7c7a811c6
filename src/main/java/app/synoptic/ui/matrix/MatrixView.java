package app.synoptic.ui.matrix;

import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Events or questions by sources: a cell is what a source says, or its silence, and a way in. Follows only while it
/// is visible.
public final class MatrixView extends BorderPane {

    private static final double EVENT_ROW = 30;
    private static final double QUESTION_ROW = 42;
    private static final int CONTEXT_ROWS = 2;

    private final Workspace workspace;
    private final Selection selection;
    private final Settings settings;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ListView<Line> list = new ListView<>(lines);
    private final ObjectProperty<Board> board = new SimpleObjectProperty<>(Board.EMPTY);
    private final MatrixHead head = new MatrixHead();
    private final ScrollBar across = new ScrollBar();
    private final MatrixTools tools;
    private final Map<Object, Integer> places = new HashMap<>();
    private final Subscription subscription;
    private Arrangement arrangement;
    private boolean following;

    public MatrixView(Workspace workspace, Selection selection, Settings settings) {
        this.workspace = workspace;
        this.selection = selection;
        this.settings = settings;
        arrangement = Arrangement.kept(settings);
        tools = new MatrixTools(arrangement, axis -> arrange(arrangement.with(axis)),
                grouping -> arrange(arrangement.with(grouping)), ordering -> arrange(arrangement.with(ordering)));
        getStyleClass().add("matrix");
        setId("matrix");
        Theme.style(this, "matrix.css");
        list.setId("matrix-rows");
        list.setPlaceholder(new Label(Messages.get("matrix.none")));
        list.setCellFactory(_ -> new LineCell(board, this::pick));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        across.setOrientation(Orientation.HORIZONTAL);
        across.setAccessibleText(Messages.get("matrix.across"));
        across.valueProperty().subscribe(to -> board.set(board.get().scrolled(to.doubleValue())));
        setTop(head);
        setCenter(list);
        setBottom(across);
        subscription = Subscription.combine(
                settings.whenArranged(() -> {
                    Arrangement again = Arrangement.kept(settings);
                    tools.show(again);
                    arrange(again);
                }),
                board.subscribe(this::lay),
                list.skinProperty().subscribe(_ -> fit()),
                list.widthProperty().subscribe(_ -> fit()),
                workspace.openProperty().when(visibleProperty()).subscribe(open -> board.set(board.get().of(open))),
                workspace.shownProperty().when(visibleProperty()).subscribe(_ -> show()),
                selection.focusProperty().when(visibleProperty()).subscribe(this::follow));
    }

    /// What a person chooses of it, to be shown beside its tab.
    public Node tools() {
        return tools;
    }

    private void arrange(Arrangement next) {
        arrangement = next;
        next.keep(settings);
        show();
    }

    private void show() {
        OpenDossier open = workspace.open();
        following = true;
        lines.setAll(open == null ? List.of()
                : arrangement.lines(open, workspace.shownProperty().getValue(), workspace.filterProperty().get()));
        list.setFixedCellSize(arrangement.axis() == Axis.EVENTS ? EVENT_ROW : QUESTION_ROW);
        list.setAccessibleText(arrangement.spoken(lines.size()));
        places.clear();
        for (int i = 0; i < lines.size(); i++) {
            switch (lines.get(i)) {
                case Line.OfEvent(var event) -> places.put(event.id(), i);
                case Line.OfQuestion(var question) -> places.put(question.id(), i);
                case Line.Group _ -> { }
            }
        }
        following = false;
        follow(selection.focus());
        Platform.runLater(this::fit);
    }

    private void fit() {
        double bar = list.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(one -> one.getOrientation() == Orientation.VERTICAL && one.isVisible())
                .mapToDouble(ScrollBar::getWidth).max().orElse(0);
        board.set(board.get().wide(list.getWidth() - bar));
    }

    private void lay(Board now) {
        head.show(now);
        Columns columns = now.columns();
        boolean overflows = columns.overflow() > 0;
        across.setVisible(overflows);
        across.setManaged(overflows);
        across.setMax(Math.max(columns.overflow(), 1));
        across.setVisibleAmount(columns.room() / Math.max(1, columns.sources() * columns.cell()) * columns.overflow());
        across.setBlockIncrement(Math.max(columns.cell(), columns.room()));
        across.setUnitIncrement(columns.cell());
        across.setValue(columns.offset());
    }

    private void follow(Focus focus) {
        if (following) {
            return;
        }
        Integer at = places.get(arrangement.axis() == Axis.QUESTIONS && focus.question() != null ? focus.question() : focus.event());
        if (at == null) {
            list.getSelectionModel().clearSelection();
            return;
        }
        int source = sourceOf(focus.passage());
        if (source >= 0 && source != board.get().marked()) {
            board.set(board.get().marking(source));
        }
        following = true;
        if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        }
        if (!seen(at)) {
            list.scrollTo(Math.max(0, at - CONTEXT_ROWS));
        }
        following = false;
    }

    private boolean seen(int row) {
        return list.lookupAll(".matrix-line").stream().map(LineCell.class::cast)
                .anyMatch(cell -> cell.getIndex() == row && !cell.isEmpty() && cell.getBoundsInParent().getMinY() >= 0
                        && cell.localToScene(cell.getLayoutBounds()).getMaxY() <= list.localToScene(list.getLayoutBounds()).getMaxY());
    }

    private int sourceOf(@Nullable Passage passage) {
        OpenDossier open = board.get().open();
        List<Source> sources = board.get().sources();
        for (int i = 0; open != null && passage != null && i < sources.size(); i++) {
            if (open.text(sources.get(i).id()).filter(text -> text.id().equals(passage.text())).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /// Selects what a cell says; the whole row where the source is silent or none is meant.
    private void pick(Line line, int source) {
        OpenDossier open = workspace.open();
        if (open == null) {
            return;
        }
        Passage passage = source < 0 ? null : Cell.of(open, line, Standing.of(open, line), board.get().sources().get(source)).first();
        board.set(board.get().marking(source));
        switch (line) {
            case Line.OfEvent(var event) when passage != null -> selection.select(event.id(), passage);
            case Line.OfEvent(var event) -> selection.select(event.id());
            case Line.OfQuestion(var question) -> selection.ask(question, passage);
            case Line.Group _ -> { }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int row = list.getSelectionModel().getSelectedIndex();
        int page = Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()) - 1);
        switch (event.getCode()) {
            case UP -> step(row, -1, 1);
            case DOWN -> step(row, 1, 1);
            case PAGE_UP -> step(row, -1, page);
            case PAGE_DOWN -> step(row, 1, page);
            case HOME -> step(-1, 1, 1);
            case END -> step(lines.size(), -1, 1);
            case LEFT -> mark(row, Math.max(-1, board.get().marked() - 1));
            case RIGHT -> mark(row, Math.min(board.get().sources().size() - 1, board.get().marked() + 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Goes `rows` rows on, at least to the next that is no group's head; stays where there is none.
    private void step(int from, int direction, int rows) {
        int far = Math.clamp((long) from + (long) direction * (rows - 1), -1, lines.size());
        for (int at = far + direction; at >= 0 && at < lines.size(); at += direction) {
            if (!(lines.get(at) instanceof Line.Group)) {
                pick(lines.get(at), board.get().marked());
                return;
            }
        }
        if (rows > 1) {
            step(direction > 0 ? lines.size() : -1, -direction, 1);
        }
    }

    private void mark(int row, int source) {
        if (row >= 0 && row < lines.size()) {
            pick(lines.get(row), source);
        }
    }

    private void scrolled(ScrollEvent event) {
        double across = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (across != 0 && Math.abs(across) >= Math.abs(event.isShiftDown() ? 0 : event.getDeltaY())) {
            board.set(board.get().scrolled(board.get().columns().offset() - across));
            event.consume();
        }
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
