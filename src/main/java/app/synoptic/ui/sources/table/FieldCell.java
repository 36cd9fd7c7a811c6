package app.synoptic.ui.sources.table;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.sources.table.TableLine.OfSource;
import app.synoptic.ui.state.OpenDossier;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What is told of a source in one column; in its place the line that corrects it, while it is corrected.
final class FieldCell extends TableCell<TableLine, TableLine> {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final PseudoClass CORRECTED = PseudoClass.getPseudoClass("corrected");

    private final SourceField field;
    private final CellEditor editor;
    private final Supplier<@Nullable OpenDossier> open;

    /// Makes cells.
    ///
    /// @param marked  the column whose cell F2 corrects
    /// @param open    the dossier the rows are of
    /// @param pressed is told where a person pressed
    record Making(CellEditor editor, ObservableValue<@Nullable SourceField> marked, Supplier<@Nullable OpenDossier> open, BiConsumer<TableLine, Press> pressed) {

        FieldCell of(SourceField field) {
            return new FieldCell(field, this);
        }
    }

    /// A press in a row.
    ///
    /// @param twice  whether it was the second of two
    /// @param filled whether there are words in the cell
    record Press(SourceField field, boolean twice, boolean filled) {}

    private FieldCell(SourceField field, Making making) {
        this.field = field;
        editor = making.editor;
        open = making.open;
        if (field.counts()) {
            getStyleClass().add("number");
        }
        making.marked.subscribe(now -> pseudoClassStateChanged(MARKED, now == field));
        editor.atProperty().subscribe((before, now) -> {
            if (isAt(before) || isAt(now)) {
                show();
            }
        });
        addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> reveal());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            TableLine row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !isAt(editor.at())) {
                making.pressed.accept(row, new Press(field, event.getClickCount() > 1, getText() != null && !getText().isEmpty()));
            }
        });
    }

    /// Words that are cut come up beside the pointer.
    private void reveal() {
        String words = getText();
        Text whole = new Text(words == null ? "" : words);
        whole.setFont(getFont());
        Tip.over(this, whole.getLayoutBounds().getWidth() > getWidth() - snappedLeftInset() - snappedRightInset() ? whole.getText() : "");
    }

    private boolean isAt(CellEditor.@Nullable At place) {
        return place != null && getItem() instanceof OfSource row && place.field() == field && place.source().equals(row.entry().id());
    }

    @Override
    protected void updateItem(@Nullable TableLine row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        OpenDossier now = open.get();
        if (now != null && !isEmpty() && getItem() instanceof OfSource(var entry, _)) {
            tell(entry, field.words(entry, now));
        } else {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(CORRECTED, false);
            pseudoClassStateChanged(NOTHING, false);
        }
    }

    private void tell(SourceEntry entry, String words) {
        boolean corrected = isAt(editor.at());
        setText(corrected ? null : words);
        setGraphic(corrected ? editor.line() : null);
        setAccessibleText(words.isEmpty() ? Messages.get("sources.table.missing", field.heading()) : words);
        pseudoClassStateChanged(CORRECTED, corrected);
        pseudoClassStateChanged(NOTHING, field.nothing(entry));
        if (corrected) {
            editor.seen();
        }
    }
}
