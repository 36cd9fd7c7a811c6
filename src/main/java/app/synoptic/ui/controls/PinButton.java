package app.synoptic.ui.controls;

import app.synoptic.domain.session.Subject.Pin;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.CurrentSession;
import javafx.scene.control.ToggleButton;
import javafx.scene.shape.SVGPath;
import javafx.util.Subscription;

/// Pins something to the session, and shows whether it is pinned.
public final class PinButton extends ToggleButton {

    /// A drawing pin, seen from the side.
    public static final String PIN = "M3.5 0H8.5V1.2L7.8 1.9V4.8L9.6 6.6V7.8H6.6V12L6 13L5.4 12V7.8H2.4V6.6L4.2 4.8V1.9L3.5 1.2Z";

    private final Subscription subscription;

    private final CurrentSession currentSession;
    private Pin pin;

    public PinButton(CurrentSession currentSession, Pin pin) {
        this.currentSession = currentSession;
        this.pin = pin;
        SVGPath icon = new SVGPath();
        icon.setContent(PIN);
        icon.getStyleClass().add("icon");
        setGraphic(icon);
        getStyleClass().setAll("pin-button");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnAction(_ -> currentSession.togglePin(this.pin));
        subscription = Subscription.combine(currentSession.sessionProperty().subscribe(_ -> show()),
                currentSession.pastProperty().subscribe(_ -> show()));
    }

    /// Pins something else from now on.
    public void of(Pin next) {
        if (!next.equals(pin)) {
            pin = next;
            show();
        }
    }

    private void show() {
        boolean pinned = currentSession.pinned(pin);
        setSelected(pinned);
        String words = Messages.get(pinned ? "pin.off" : "pin.on");
        Tip.over(this, words);
        setAccessibleText(words);
        setDisable(currentSession.session().isEmpty() || currentSession.pastProperty().get());
    }

    /// Stops listening.
    public void dispose() {
        subscription.unsubscribe();
    }
}
