package app.synoptic.ui.sources.page;

import app.synoptic.domain.wording.Passage;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.jspecify.annotations.Nullable;

/// A row of a page on the screen: as wide as is good to read, in the middle of the pane.
abstract class PageCell extends Region implements Cell<PageRow, Region> {

    /// So wide is a column at most, in pixels; a line of some eighty characters.
    static final double WIDEST = 660;
    private static final double MARGIN = 14;

    private Runnable gone = () -> {};

    PageCell() {
        getStyleClass().add("page-row");
    }

    /// Has this run when it has left the screen.
    void whenGone(Runnable gone) {
        this.gone = gone;
    }

    @Override
    public void dispose() {
        gone.run();
    }

    /// Lights the passages in it.
    void light(PageHighlights lit, @Nullable Passage marked) {}

    /// The offset of the text at a point of it; empty where there is no text.
    OptionalInt offset(double x, double y) {
        return OptionalInt.empty();
    }

    /// The whole words there are of `[start, end)`.
    Optional<Passage> words(int start, int end) {
        return Optional.empty();
    }

    /// How wide its column is where the cell is so wide.
    static double column(double width) {
        return Math.max(40, Math.min(WIDEST, width - 2 * MARGIN));
    }

    static double left(double width) {
        return Math.max(MARGIN, (width - column(width)) / 2);
    }

    @Override
    public Region getNode() {
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDEST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
