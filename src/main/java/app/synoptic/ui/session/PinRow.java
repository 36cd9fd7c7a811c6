package app.synoptic.ui.session;

import app.synoptic.domain.session.Subject.Pin;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.WrappingLabel;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One thing that is pinned: its place, what it is, and a way to it.
final class PinRow extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// What a person can do with it.
    interface Verbs {

        void visit(Pin pin);

        void unpin(Pin pin);

        /// Puts it `by` places further down, or up.
        void step(Pin pin, int by);
    }

    private final Pin pin;

    /// @param fixed whether it is shown as it was, and stays where it is
    PinRow(Pin pin, int number, String title, String kind, boolean current, boolean fixed, Verbs verbs) {
        this.pin = pin;
        getStyleClass().add("pin-row");
        mark(current);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Messages.get("session.pin.accessible", number, title, kind));
        Label place = new Label(Integer.toString(number));
        place.getStyleClass().add("place");
        place.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(new WrappingLabel(title, "title"), new WrappingLabel(kind, "kind"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button off = new Button("×");
        off.getStyleClass().setAll("unpin");
        Tip.over(off, Messages.get("pin.off"));
        off.setAccessibleText(Messages.get("pin.off"));
        off.setFocusTraversable(false);
        off.setMinWidth(USE_PREF_SIZE);
        off.setOnAction(_ -> verbs.unpin(pin));
        getChildren().addAll(place, words);
        if (!fixed) {
            getChildren().add(off);
        }
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                verbs.visit(pin);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, verbs));
    }

    Pin pin() {
        return pin;
    }

    /// Whether it is what a person looks at.
    void mark(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    private void pressed(KeyEvent event, Verbs verbs) {
        boolean moving = event.isAltDown() && event.isShiftDown();
        if (moving && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            verbs.step(pin, event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            verbs.visit(pin);
        } else if (event.getCode() == KeyCode.DELETE) {
            verbs.unpin(pin);
        } else {
            return;
        }
        event.consume();
    }
}
