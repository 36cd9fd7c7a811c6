package app.synoptic.ui.intake;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.work.ImportState.Phase;
import app.synoptic.ui.work.ImportState;
import app.synoptic.ui.work.Imports;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// How far an import of many files is, with ways to halt it and to give it up; then what came of it, until a person puts that
/// away. FX thread only.
public final class ImportPanel extends VBox {

    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");
    private static final double LIST = 150;

    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button halt = new Button();
    private final Button cancel = button("imports-cancel", "imports.cancel");
    private final ToggleButton details = new ToggleButton();
    private final Button back = button("imports-back", "imports.back");
    private final Button dismiss = new Button("×");
    private final ListView<String> files = new ListView<>();
    private Subscription subscription = Subscription.EMPTY;

    public ImportPanel() {
        setId("imports");
        getStyleClass().add("imports");
        setAccessibleRole(AccessibleRole.TEXT);
        words.getStyleClass().add("words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        halt.setId("imports-halt");
        halt.setMinWidth(USE_PREF_SIZE);
        details.setId("imports-details");
        details.setMinWidth(USE_PREF_SIZE);
        details.textProperty().bind(details.selectedProperty().map(on -> Messages.get(on ? "imports.details.hide" : "imports.details")));
        dismiss.setId("imports-dismiss");
        dismiss.getStyleClass().add("dismiss");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setAccessibleText(Messages.get("notice.dismiss"));
        Tip.over(dismiss, Messages.get("notice.dismiss"));
        files.setId("imports-files");
        files.setPrefHeight(LIST);
        files.setMinHeight(LIST);
        shown(files, false);
        details.selectedProperty().subscribe(on -> shown(files, on));
        HBox line = new HBox(words, bar, halt, cancel, details, back, dismiss);
        line.getStyleClass().add("line");
        getChildren().addAll(line, files);
        shown(this, false);
    }

    private static Button button(String id, String key) {
        Button button = new Button(Messages.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// Shows how far `next` is; nothing while that takes in nothing, or so few files that it is told otherwise.
    ///
    /// @param few  how many files are few
    /// @param undo is given what is to be taken back: the changes that were made, oldest first
    public void follow(Imports next, int few, Consumer<List<Long>> undo) {
        subscription.unsubscribe();
        halt.setOnAction(_ -> {
            if (next.stateProperty().get().phase() == Phase.PAUSED) {
                next.resume();
            } else {
                next.pause();
            }
        });
        cancel.setOnAction(_ -> next.cancel());
        dismiss.setOnAction(_ -> next.dismiss());
        back.setOnAction(_ -> {
            List<Long> changes = next.stateProperty().get().changes();
            next.dismiss();
            undo.accept(changes);
        });
        subscription = next.stateProperty().subscribe(now -> show(now, few));
    }

    private void show(ImportState now, int few) {
        boolean many = now.phase() != Phase.NONE && now.all() > few;
        shown(this, many);
        if (!many) {
            details.setSelected(false);
            return;
        }
        boolean done = now.phase() == Phase.DONE;
        shown(bar, !done);
        shown(halt, !done);
        shown(cancel, !done);
        shown(details, done);
        shown(back, done && !now.changes().isEmpty());
        shown(dismiss, done);
        bar.setProgress((double) now.taken().size() / now.all());
        halt.setText(Messages.get(now.phase() == Phase.PAUSED ? "imports.resume" : "imports.pause"));
        if (done) {
            ImportSummary summary = ImportSummary.of(now);
            say(summary.words(), summary.alarm());
            files.getItems().setAll(summary.files());
        } else {
            String name = now.now();
            say(now.phase() == Phase.PAUSED ? Messages.get("imports.paused", now.taken().size(), now.all())
                    : Messages.get("imports.running", now.taken().size() + (name == null ? 0 : 1), now.all(),
                            name == null ? "" : name), false);
        }
    }

    private void say(String sentence, boolean alarm) {
        words.setText(sentence);
        setAccessibleText(sentence);
        pseudoClassStateChanged(ALARM, alarm);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Stops listening.
    public void dispose() {
        subscription.unsubscribe();
    }
}
