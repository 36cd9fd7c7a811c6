package app.synoptic.ui.controls;

import javafx.scene.control.Label;

/// Words that wrap, and never give way to what stands beside or below them.
public final class WrappingLabel extends Label {

    /// @param style its style class
    public WrappingLabel(String words, String style) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add(style);
    }
}
