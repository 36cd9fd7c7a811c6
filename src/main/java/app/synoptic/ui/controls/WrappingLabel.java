package app.synoptic.ui.controls;

import javafx.scene.control.Label;

/// Words that wrap, and never give way to what stands beside or below them. A layout asks for their height several times, and
/// each time they would be broken into lines; so it is kept until something about them changes.
public final class WrappingLabel extends Label {

    private double brokenAt = Double.NaN;
    private double high;

    /// @param style its style class
    public WrappingLabel(String words, String style) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add(style);
    }

    @Override
    public void requestLayout() {
        brokenAt = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != brokenAt) {
            high = super.computePrefHeight(width);
            brokenAt = getSkin() == null ? Double.NaN : width;
        }
        return high;
    }
}
