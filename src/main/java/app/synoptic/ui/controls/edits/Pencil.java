package app.synoptic.ui.controls.edits;

import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import javafx.scene.control.Button;
import javafx.scene.shape.SVGPath;

/// A pencil beside what can be edited.
public final class Pencil extends Button {

    private static final String PENCIL = "M1 10.2L8.6 2.6L11.4 5.4L3.8 13L0.6 13.4ZM9.5 1.7L10.8 0.4C11.2 0 11.8 0 12.2 0.4L13.6 1.8C14 2.2 14 2.8 13.6 3.2L12.3 4.5Z";

    private Wish wish;

    public Pencil(Wish wish) {
        this.wish = wish;
        SVGPath icon = new SVGPath();
        icon.setContent(PENCIL);
        icon.getStyleClass().add("icon");
        setGraphic(icon);
        getStyleClass().setAll("pencil");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnAction(_ -> EditRequest.fire(this, this.wish));
        offer(wish);
    }

    /// Stands for another wish from now on.
    public void offer(Wish next) {
        wish = next;
        Tip.over(this, next.words());
        setAccessibleText(next.words());
    }
}
