package app.synoptic.ui.sources.page;

import javafx.scene.control.Label;

/// Says how much of the page is left out here, and why.
final class FoldCell extends PageCell {

    private final Label line;

    /// @param unfold run where a person clicks on it
    FoldCell(PageRow.Fold fold, Runnable unfold) {
        getStyleClass().add("fold");
        line = new Label(fold.line());
        line.setWrapText(true);
        line.setOnMouseClicked(_ -> unfold.run());
        getChildren().add(line);
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        line.resizeRelocate(left(getWidth()), snappedTopInset(), column, line.prefHeight(column));
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + line.prefHeight(column(width < 0 ? WIDEST : width)) + snappedBottomInset();
    }
}
