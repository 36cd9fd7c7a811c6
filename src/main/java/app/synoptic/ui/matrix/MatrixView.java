package app.synoptic.ui.matrix;

import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.pulses.PulseQueue;
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
    private final ObservableList<MatrixLine> lines = FXCollections.observableArrayList();
    private final ListView<MatrixLine> list = new ListView<>(lines);
    private final ObjectProperty<MatrixState> board = new SimpleObjectProperty<>(MatrixState.EMPTY);
    private final MatrixHead head = new MatrixHead();
    private final ScrollBar bar = new ScrollBar();
    private final MatrixTools tools;
    private final Map<Object, Integer> places = new HashMap<>();
    private final PulseQueue coming = new PulseQueue();
    private final Subscription subscription;
    private MatrixArrangement arrangement;
    private MatrixSources across;
    private boolean following;

    public MatrixView(Workspace workspace, Selection selection, Settings settings) {
        this.workspace = workspace;
        this.selection = selection;
        this.settings = settings;
        arrangement = MatrixArrangement.kept(settings);
        across = MatrixSources.kept(settings);
        tools = new MatrixTools(arrangement, next -> arrange(next, across), across, next -> arrange(arrangement, next));
        getStyleClass().add("matrix");
        setId("matrix");
        list.setId("matrix-rows");
        list.setPlaceholder(new Label(Messages.get("matrix.none")));
        list.setCellFactory(_ -> new LineCell(board, this::pick));
        new MatrixKeys(list, board::get, this::pick);
        list.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setAccessibleText(Messages.get("matrix.across"));
        bar.valueProperty().subscribe(to -> board.set(board.get().scrolled(to.doubleValue())));
        setTop(head);
        setCenter(list);
        setBottom(bar);
        subscription = Subscription.combine(
                settings.whenArranged(() -> {
                    MatrixArrangement again = MatrixArrangement.kept(settings);
                    MatrixSources others = MatrixSources.kept(settings);
                    tools.show(again, others);
                    arrange(again, others);
                }),
                board.subscribe(this::seat),
                list.skinProperty().subscribe(_ -> fit()),
                list.widthProperty().subscribe(_ -> fit()),
                workspace.openProperty().when(visibleProperty()).subscribe(_ -> lay()),
                workspace.shownProperty().when(visibleProperty()).subscribe(_ -> coming.only(this::show)),
                selection.focusProperty().when(visibleProperty()).subscribe(this::follow));
    }

    /// What a person chooses of it, to be shown beside its tab.
    public Node tools() {
        return tools;
    }

    private void arrange(MatrixArrangement next, MatrixSources sources) {
        boolean rows = !next.equals(arrangement);
        arrangement = next;
        across = sources;
        next.keep(settings);
        sources.keep(settings);
        if (rows) {
            show();
        } else {
            lay();
        }
    }

    /// Lays the sources out anew.
    private void lay() {
        OpenDossier open = workspace.open();
        SourceColumns columns = open == null ? SourceColumns.NONE : SourceColumns.of(open, across, lines);
        board.set(board.get().of(open, columns));
        tools.count(columns);
    }

    private void show() {
        OpenDossier open = workspace.open();
        following = true;
        lines.setAll(open == null ? List.of()
                : arrangement.lines(open, workspace.shownProperty().getValue(), workspace.filterProperty().get()));
        list.setFixedCellSize(arrangement.axis() == RowSubject.EVENTS ? EVENT_ROW : QUESTION_ROW);
        list.setAccessibleText(arrangement.spoken(lines.size()));
        places.clear();
        for (int i = 0; i < lines.size(); i++) {
            switch (lines.get(i)) {
                case MatrixLine.OfEvent(var event) -> places.put(event.id(), i);
                case MatrixLine.OfQuestion(var question) -> places.put(question.id(), i);
                case MatrixLine.Group _ -> { }
            }
        }
        following = false;
        lay();
        follow(selection.focus());
        Platform.runLater(this::fit);
    }

    private void fit() {
        double taken = list.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(one -> one.getOrientation() == Orientation.VERTICAL && one.isVisible())
                .mapToDouble(ScrollBar::getWidth).max().orElse(0);
        board.set(board.get().wide(list.getWidth() - taken));
    }

    private void seat(MatrixState now) {
        head.show(now);
        MatrixColumns columns = now.columns();
        boolean overflows = columns.overflow() > 0;
        bar.setVisible(overflows);
        bar.setManaged(overflows);
        bar.setMax(Math.max(columns.overflow(), 1));
        bar.setVisibleAmount(columns.room() / Math.max(1, columns.sources() * columns.cell()) * columns.overflow());
        bar.setBlockIncrement(Math.max(columns.cell(), columns.room()));
        bar.setUnitIncrement(columns.cell());
        bar.setValue(columns.offset());
    }

    private void follow(Focus focus) {
        if (following) {
            return;
        }
        Integer at = places.get(arrangement.axis() == RowSubject.QUESTIONS && focus.question() != null ? focus.question() : focus.event());
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
    private void pick(MatrixLine line, int source) {
        OpenDossier open = workspace.open();
        if (open == null) {
            return;
        }
        Passage passage = source < 0 ? null : MatrixCell.of(open, line, RowVerdict.of(open, line), board.get().sources().get(source)).first();
        board.set(board.get().marking(source));
        switch (line) {
            case MatrixLine.OfEvent(var event) when passage != null -> selection.select(event.id(), passage);
            case MatrixLine.OfEvent(var event) -> selection.select(event.id());
            case MatrixLine.OfQuestion(var question) -> selection.ask(question, passage);
            case MatrixLine.Group _ -> { }
        }
    }

    private void scrolled(ScrollEvent event) {
        double sideways = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (sideways != 0 && Math.abs(sideways) >= Math.abs(event.isShiftDown() ? 0 : event.getDeltaY())) {
            board.set(board.get().scrolled(board.get().columns().offset() - sideways));
            event.consume();
        }
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
