package app.synoptic.ui.timeline.paint;

import javafx.css.Styleable;

/// A node that is painted in the colours of a palette.
public interface PaletteNode extends Styleable {

    Palette palette();
}
