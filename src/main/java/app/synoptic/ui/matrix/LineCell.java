package app.synoptic.ui.matrix;

import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.edits.EditMenus;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// One row: its label, its verdict, how many sources say what where not all are seen, and as many sources' cells as are seen,
/// which are used again while scrolling.
final class LineCell extends ListCell<MatrixLine> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");
    private static final PseudoClass EARLY = PseudoClass.getPseudoClass("early");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final ObservableValue<MatrixState> board;
    private final Label label = new Label();
    private final Label verdict = new Label();
    private final Label counts = new Label();
    private final Pane row = new Pane();
    private final List<Label> pool = new ArrayList<>();
    private final Rectangle clip = new Rectangle();
    private final Pane cells = new Pane();
    private Told told = Told.NOTHING;

    /// What a row tells of a state of the dossier: of each source when it is first seen.
    private record Told(@Nullable OpenDossier open, @Nullable MatrixLine line, RowVerdict standing, Map<SourceId, MatrixCell> cells) {

        static final Told NOTHING = new Told(null, null, RowVerdict.NONE, new HashMap<>());

        static Told of(OpenDossier open, MatrixLine line) {
            return new Told(open, line, RowVerdict.of(open, line), new HashMap<>());
        }

        boolean tells(OpenDossier state, MatrixLine row) {
            return open == state && row.equals(line);
        }

        MatrixCell cell(Source source) {
            OpenDossier state = Objects.requireNonNull(open);
            return cells.computeIfAbsent(source.id(), _ -> MatrixCell.of(state, Objects.requireNonNull(line), standing, source));
        }
    }

    /// @param picked is told which row a person has clicked, and which source of it; -1 for its label
    LineCell(ObservableValue<MatrixState> board, BiConsumer<MatrixLine, Integer> picked) {
        this.board = board;
        getStyleClass().add("matrix-line");
        label.getStyleClass().add("line-label");
        label.setWrapText(true);
        verdict.getStyleClass().add("line-verdict");
        counts.getStyleClass().add("line-counts");
        cells.setClip(clip);
        List.of(label, verdict, counts, cells).forEach(part -> part.setManaged(false));
        row.getChildren().setAll(label, verdict, counts, cells);
        setGraphic(row);
        setText(null);
        board.subscribe(_ -> refresh());
        setOnContextMenuRequested(this::menu);
        listViewProperty().subscribe(list -> {
            if (list != null) {
                list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
                    if (event.isKeyboardTrigger() && isSelected()) {
                        menu(event);
                    }
                });
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            MatrixLine line = getItem();
            if (event.getButton() != MouseButton.MIDDLE && line != null && !(line instanceof MatrixLine.Group)) {
                picked.accept(line, sourceAt(event.getX()));
            }
        });
    }

    private void menu(ContextMenuEvent event) {
        MatrixState now = board.getValue();
        int source = event.isKeyboardTrigger() ? now.marked() : sourceAt(sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
        switch (getItem()) {
            case MatrixLine.OfEvent(var told) -> EditMenus.offer(this, event, source < 0 ? EditMenus.of(told) : EditMenus.of(told, now.sources().get(source).id()));
            case MatrixLine.OfQuestion(var asked) -> EditMenus.offer(this, event, source < 0 ? EditMenus.of(asked) : EditMenus.of(asked, now.sources().get(source).id()));
            case null, default -> { }
        }
    }

    private int sourceAt(double x) {
        MatrixColumns columns = board.getValue().columns();
        for (int i = columns.first(); i < columns.until(); i++) {
            if (x >= Math.max(columns.start(), columns.x(i)) && x < columns.x(i) + columns.cell()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected void updateItem(@Nullable MatrixLine line, boolean empty) {
        super.updateItem(line, empty);
        refresh();
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        refresh();
    }

    private void refresh() {
        MatrixState now = board.getValue();
        OpenDossier open = now.open();
        MatrixLine line = isEmpty() || open == null || getItem() == null || !getItem().of(open) ? null : getItem();
        row.setVisible(line != null);
        pseudoClassStateChanged(GROUP, line instanceof MatrixLine.Group);
        if (line == null || open == null) {
            setAccessibleText("");
            return;
        }
        label.setText(line.label());
        Tip.over(label, line.label()).soon();
        if (line instanceof MatrixLine.Group(String title, int count)) {
            label.setText(title + " · " + count);
            verdict.setText("");
            counts.setText("");
            cells.getChildren().clear();
            setAccessibleText(Messages.get("matrix.group.count", title, count));
        } else {
            fill(now, open, line);
        }
        requestLayout();
    }

    private void fill(MatrixState now, OpenDossier open, MatrixLine line) {
        if (!told.tells(open, line)) {
            told = Told.of(open, line);
        }
        RowVerdict standing = told.standing();
        verdict.setText(standing.words());
        Tip.over(verdict, standing.details()).soon();
        counts.setText(standing.counts());
        Tip.over(counts, standing.details()).soon();
        verdict.pseudoClassStateChanged(DISPUTED, standing.disputed());
        MatrixColumns columns = now.columns();
        List<Source> sources = now.sources();
        int count = columns.until() - columns.first();
        MatrixHead.fill(cells, pool, count, LineCell::cell);
        List<String> spoken = new ArrayList<>(List.of(line.label(), standing.words() + ", " + standing.counts()));
        for (int i = 0; i < count; i++) {
            int source = columns.first() + i;
            show(pool.get(i), told.cell(sources.get(source)), sources.get(source), isSelected() && source == now.marked(), spoken);
        }
        setAccessibleText(String.join("; ", spoken));
    }

    private static Label cell() {
        Label cell = new Label();
        cell.getStyleClass().add("cell");
        cell.setManaged(false);
        return cell;
    }

    private static void show(Label shown, MatrixCell cell, Source source, boolean marked, List<String> spoken) {
        shown.setText(cell.disputed() ? "≠ " + cell.words() : cell.words());
        Tip.over(shown, source.publisher() + "\n" + String.join("\n", cell.details())).soon();
        String words = Messages.get(cell.disputed() ? "matrix.cell.disputed" : "matrix.cell", source.publisher(), cell.words());
        shown.setAccessibleText(words);
        spoken.add(marked ? 2 : spoken.size(), words);
        shown.pseudoClassStateChanged(DISPUTED, cell.disputed());
        shown.pseudoClassStateChanged(MARKED, marked);
        shown.pseudoClassStateChanged(SILENT, cell.silence() != null);
        shown.pseudoClassStateChanged(EARLY, cell.silence() == Silence.TOO_EARLY);
        shown.pseudoClassStateChanged(DOUBTFUL, cell.doubtful());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        MatrixColumns columns = board.getValue().columns();
        double height = getHeight();
        row.resizeRelocate(0, 0, getWidth(), height);
        boolean group = getItem() instanceof MatrixLine.Group;
        label.resizeRelocate(0, 0, group ? getWidth() : columns.label(), height);
        verdict.resizeRelocate(columns.label(), 0, group ? 0 : MatrixColumns.VERDICT, height);
        counts.setVisible(columns.crowded());
        counts.resizeRelocate(columns.label() + MatrixColumns.VERDICT, 0, group ? 0 : columns.counts(), height);
        cells.resizeRelocate(columns.start(), 0, columns.room(), height);
        clip.setWidth(columns.room());
        clip.setHeight(height);
        for (int i = 0; i < cells.getChildren().size(); i++) {
            double left = snapPositionX(columns.x(columns.first() + i) - columns.start());
            double right = snapPositionX(columns.x(columns.first() + i + 1) - columns.start());
            cells.getChildren().get(i).resizeRelocate(left, 0, right - left, height);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
