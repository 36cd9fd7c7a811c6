package app.synoptic.ui.timeline.paint;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.layout.Region;

/// A region painted in the colours of a palette, as wide as it is let be.
public abstract class PaintedRegion extends Region implements Palette.Painted {

    private static final double PREFERRED_WIDTH = 1000;
    private static final double PREFERRED_HEIGHT = 380;
    private static final double LEAST_HEIGHT = 220;

    private final Palette palette = new Palette(this, this::repaint);

    /// Has it painted anew with the next frame.
    public abstract void repaint();

    @Override
    public Palette palette() {
        return palette;
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREFERRED_HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT;
    }

    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return Palette.metaData();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }
}
