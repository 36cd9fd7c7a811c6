package app.synoptic.ui.controls;

import app.synoptic.ui.Messages;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A strip that says one thing until it is dismissed: what came of an import, or what went wrong.
public final class Notice extends HBox {

    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    private final Label words = new Label();
    private final Button action = new Button();

    public Notice() {
        getStyleClass().add("notice-strip");
        setId("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        action.getStyleClass().add("action");
        action.setMinWidth(USE_PREF_SIZE);
        Button dismiss = new Button("×");
        dismiss.getStyleClass().add("dismiss");
        Tip.over(dismiss, Messages.get("notice.dismiss"));
        dismiss.setAccessibleText(Messages.get("notice.dismiss"));
        dismiss.setOnAction(_ -> hide());
        getChildren().addAll(words, action, dismiss);
        hide();
    }

    /// Says what was done.
    public void tell(String sentence) {
        say(sentence, false);
    }

    /// Says what was done, and offers to do something about it.
    public void tell(String sentence, String offer, Runnable what) {
        say(sentence, false);
        offer(offer, what);
    }

    /// Says something besides what is said already, and offers to do something about it.
    public void also(String sentence, String offer, Runnable what) {
        say(isVisible() ? words.getText() + " " + sentence : sentence, isVisible() && getPseudoClassStates().contains(ALARM));
        offer(offer, what);
    }

    private void offer(String offer, Runnable what) {
        action.setText(offer);
        action.setOnAction(_ -> {
            hide();
            what.run();
        });
        action.setVisible(true);
        action.setManaged(true);
    }

    /// Says what went wrong, and what a person can do.
    public void warn(String sentence) {
        say(sentence, true);
    }

    /// Takes the strip away if it says just this.
    public void retract(String sentence) {
        if (words.getText().equals(sentence)) {
            hide();
        }
    }

    /// Takes the strip away.
    public void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void say(String sentence, boolean alarm) {
        action.setVisible(false);
        action.setManaged(false);
        words.setText(sentence);
        setAccessibleText(sentence);
        pseudoClassStateChanged(ALARM, alarm);
        setVisible(true);
        setManaged(true);
    }
}
