package app.synoptic.ui.matrix;

import app.synoptic.domain.SourceId;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// The keys that go from cell to cell: the arrows, Page Up and Page Down, Home and End from row to row; with Ctrl, or the
/// command key, Left and Right to the next source that tells the row, Home and End to the first column and the last.
final class MatrixKeys {

    private final ListView<MatrixLine> list;
    private final Supplier<MatrixState> board;
    private final ObjIntConsumer<MatrixLine> picked;

    /// @param picked is told to which row and column a person goes; -1 for the row's label
    MatrixKeys(ListView<MatrixLine> list, Supplier<MatrixState> board, ObjIntConsumer<MatrixLine> picked) {
        this.list = list;
        this.board = board;
        this.picked = picked;
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (!event.isAltDown() && (event.isShortcutDown() ? across(event) : plain(event))) {
            event.consume();
        }
    }

    private boolean plain(KeyEvent event) {
        int row = row();
        int page = Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()) - 1);
        int marked = board.get().marked();
        switch (event.getCode()) {
            case UP -> step(row, -1, 1);
            case DOWN -> step(row, 1, 1);
            case PAGE_UP -> step(row, -1, page);
            case PAGE_DOWN -> step(row, 1, page);
            case HOME -> step(-1, 1, 1);
            case END -> step(list.getItems().size(), -1, 1);
            case LEFT -> mark(Math.max(-1, marked - 1));
            case RIGHT -> mark(Math.min(last(), marked + 1));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean across(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> toTelling(-1);
            case RIGHT -> toTelling(1);
            case HOME -> mark(Math.min(0, last()));
            case END -> mark(last());
            default -> {
                return false;
            }
        }
        return true;
    }

    private int row() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private int last() {
        return board.get().sources().size() - 1;
    }

    private void toTelling(int direction) {
        int row = row();
        if (row >= 0) {
            Set<SourceId> telling = list.getItems().get(row).sources();
            for (int at = board.get().marked() + direction; at >= 0 && at <= last(); at += direction) {
                if (telling.contains(board.get().sources().get(at).id())) {
                    mark(at);
                    return;
                }
            }
        }
    }

    /// Goes `rows` rows on, at least to the next that is no group's head; stays where there is none.
    private void step(int from, int direction, int rows) {
        List<MatrixLine> lines = list.getItems();
        int far = Math.clamp((long) from + (long) direction * (rows - 1), -1, lines.size());
        for (int at = far + direction; at >= 0 && at < lines.size(); at += direction) {
            if (!(lines.get(at) instanceof MatrixLine.Group)) {
                picked.accept(lines.get(at), board.get().marked());
                return;
            }
        }
        if (rows > 1) {
            step(direction > 0 ? lines.size() : -1, -direction, 1);
        }
    }

    private void mark(int source) {
        int row = row();
        if (row >= 0 && row < list.getItems().size()) {
            picked.accept(list.getItems().get(row), source);
        }
    }
}
