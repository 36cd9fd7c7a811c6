package app.synoptic.ui.history;

import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.Workspace;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Says that the window shows the past, and leads back to now.
public final class PastView extends HBox {

    private final Label words = new WrappingLabel("", "words");
    private final Button back = new Button(Messages.get("past.back"));
    private final Subscription subscription;

    /// @param history shows the list of changes
    /// @param now     shows the dossier as it is
    public PastView(Workspace workspace, Runnable history, Runnable now) {
        getStyleClass().add("past");
        setId("past");
        Theme.style(this, "history.css");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button list = new Button(Messages.get("command.history"));
        list.setOnAction(_ -> history.run());
        list.setMinWidth(Region.USE_PREF_SIZE);
        back.setId("past-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> now.run());
        getChildren().addAll(words, list, back);
        subscription = workspace.pastProperty().subscribe(this::show);
    }

    private void show(@Nullable JournalEntry after) {
        setVisible(after != null);
        setManaged(after != null);
        if (after != null) {
            words.setText(Messages.get("past.words", ChangeWords.when(after), Long.toString(after.number()), ChangeWords.of(after)));
            back.requestFocus();
        }
    }

    /// Stops listening.
    public void dispose() {
        subscription.unsubscribe();
    }
}
