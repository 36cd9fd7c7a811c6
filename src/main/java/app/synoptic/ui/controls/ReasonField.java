package app.synoptic.ui.controls;

import app.synoptic.ui.Messages;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A place to say why a change is made. Nobody has to: it is a link until somebody wants to.
public final class ReasonField extends HBox {

    private final Hyperlink give = new Hyperlink(Messages.get("why.give"));
    private final TextField words = new TextField();

    public ReasonField() {
        getStyleClass().add("why-field");
        Theme.style(this, "why.css");
        give.setId("why-give");
        give.setOnAction(_ -> unfold());
        words.setId("why");
        words.setPromptText(Messages.get("why.prompt"));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(give);
    }

    private void unfold() {
        Label label = new Label(Messages.get("why.label"));
        label.setLabelFor(words);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(label, words);
        words.requestFocus();
    }

    /// What was said; empty where nothing was.
    public String words() {
        return words.getText().strip();
    }
}
