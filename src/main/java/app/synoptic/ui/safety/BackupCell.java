package app.synoptic.ui.safety;

import app.synoptic.store.backup.Backup;
import app.synoptic.ui.Messages;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A backup in the list: when it was made, what is in it, how large it is.
final class BackupCell extends ListCell<Backup> {

    private final Label when = styled("when");
    private final Label age = styled("soft");
    private final Label holds = styled("soft");
    private final Label size = styled("soft");
    private final HBox row;

    BackupCell() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, when, age);
        row = new HBox(12, new VBox(head, holds), gap, size);
        row.getStyleClass().add("backup");
        size.setMinWidth(USE_PREF_SIZE);
    }

    private static Label styled(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(@Nullable Backup backup, boolean empty) {
        super.updateItem(backup, empty);
        setText(null);
        if (backup == null || empty) {
            setGraphic(null);
            return;
        }
        String days = BackupWords.age(backup, Instant.now());
        when.setText(BackupWords.when(backup));
        age.setText(backup.migrating() ? Messages.get("safety.backup.migrating", days) : days);
        holds.setText(BackupWords.holds(backup));
        size.setText(BackupWords.size(backup.size()));
        setGraphic(row);
        setAccessibleText(when.getText() + ", " + age.getText() + ". " + holds.getText() + ". " + size.getText());
    }
}
