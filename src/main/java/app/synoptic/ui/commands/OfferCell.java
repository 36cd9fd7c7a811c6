package app.synoptic.ui.commands;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What it does, and at the right edge its keys.
final class OfferCell extends ListCell<Offer> {

    /// Details up to so many characters stay whole, such as keys or dates; longer ones give way to what they belong to.
    private static final int BRIEF = 30;
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Label words = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(words, detail);

    OfferCell() {
        getStyleClass().add("offer-cell");
        words.getStyleClass().add("words");
        detail.getStyleClass().add("detail");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        pseudoClassStateChanged(IMPOSSIBLE, !empty && offer != null && !offer.possible());
        if (empty || offer == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            words.setText(offer.words());
            detail.setText(offer.detail());
            boolean brief = offer.detail().length() <= BRIEF;
            detail.setMinWidth(brief ? Region.USE_PREF_SIZE : 0);
            words.setMinWidth(brief ? 0 : Region.USE_PREF_SIZE);
            setGraphic(line);
            setAccessibleText(offer.words() + " " + offer.detail());
        }
    }
}
