package app.synoptic.ui.table;

import app.synoptic.domain.Event;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A source's dating, or its silence, fainter.
final class ToldCell extends TableCell<Event, Told> {

    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    @Override
    protected void updateItem(@Nullable Told told, boolean empty) {
        super.updateItem(told, empty);
        setText(empty || told == null ? null : told.words());
        pseudoClassStateChanged(SILENT, !empty && told != null && told.silent());
    }
}
