package app.synoptic.ui.sources.row;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.PinButton;
import app.synoptic.ui.controls.Tip;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.shape.SVGPath;

/// Pins a pane, so that it stays open, and shows whether it is pinned.
public final class PinToggle extends ToggleButton {

    /// @param pinned run when a person pins it, or does so no longer
    public PinToggle(Runnable pinned) {
        SVGPath icon = new SVGPath();
        icon.setContent(PinButton.PIN);
        icon.getStyleClass().add("icon");
        setGraphic(icon);
        getStyleClass().setAll("pin-button");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnAction(_ -> pinned.run());
        show(Optional.empty());
    }

    /// Shows whether it is pinned; goes where it needs not be, as all sources are open.
    public void show(Optional<Boolean> pinned) {
        boolean on = pinned.orElse(false);
        setVisible(pinned.isPresent());
        setManaged(pinned.isPresent());
        setSelected(on);
        String words = Messages.get(on ? "sources.unpin" : "sources.pin");
        if (!words.equals(getAccessibleText())) {
            setAccessibleText(words);
            Tip.over(this, words);
        }
    }
}
