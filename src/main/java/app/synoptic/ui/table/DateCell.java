package app.synoptic.ui.table;

import app.synoptic.domain.Event;
import app.synoptic.domain.edtf.Edtf;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A date in words.
final class DateCell extends TableCell<Event, Edtf> {

    private final Function<Edtf, String> words;

    DateCell(Function<Edtf, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Edtf date, boolean empty) {
        super.updateItem(date, empty);
        setText(empty || date == null ? null : words.apply(date));
    }
}
