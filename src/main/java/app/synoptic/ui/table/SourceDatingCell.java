package app.synoptic.ui.table;

import app.synoptic.domain.Event;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A source's dating, or its silence, fainter.
final class SourceDatingCell extends TableCell<Event, SourceDating> {

    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    @Override
    protected void updateItem(@Nullable SourceDating told, boolean empty) {
        super.updateItem(told, empty);
        setText(empty || told == null ? null : told.words());
        pseudoClassStateChanged(SILENT, !empty && told != null && told.silent());
    }
}
