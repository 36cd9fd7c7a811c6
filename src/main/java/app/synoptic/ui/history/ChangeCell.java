package app.synoptic.ui.history;

import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A change in the list: when, what, and why.
final class ChangeCell extends ListCell<JournalEntry> {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Set<Long> inForce;
    private final Label number = new Label();
    private final Label when = new Label();
    private final Label what = new Label();
    private final Label why = new Label();
    private final HBox row;

    /// @param inForce the numbers of the changes that are in force
    ChangeCell(Set<Long> inForce) {
        this.inForce = inForce;
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        when.getStyleClass().add("when");
        when.setMinWidth(USE_PREF_SIZE);
        what.getStyleClass().add("what");
        why.getStyleClass().add("why");
        VBox said = new VBox(what, why);
        said.getStyleClass().add("said");
        row = new HBox(number, when, said);
        row.getStyleClass().add("change");
    }

    @Override
    protected void updateItem(@Nullable JournalEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean gone = entry != null && !empty && !inForce.contains(entry.number());
        pseudoClassStateChanged(UNDONE, gone);
        setText(null);
        if (entry == null || empty) {
            setGraphic(null);
            return;
        }
        number.setText(Long.toString(entry.number()));
        when.setText(ChangeWords.when(entry));
        what.setText(gone ? Messages.get("history.gone", ChangeWords.of(entry)) : ChangeWords.of(entry));
        String reason = entry.reason();
        why.setText(reason == null ? "" : Messages.get("history.because", reason));
        why.setVisible(reason != null);
        why.setManaged(reason != null);
        setGraphic(row);
        setAccessibleText(number.getText() + ", " + when.getText() + ", " + what.getText() + ". " + why.getText());
    }
}
