package app.synoptic.ui.bibliography;

import app.synoptic.bibliography.BibliographyWords;
import app.synoptic.bibliography.MatchedItem;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.lists.TickCell;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An item that can be ticked: its title, and below that which source it is and how many of its words differ.
final class ItemCell extends TickCell<MatchedItem> {

    private final Label title = new Label();
    private final Label how = new Label();

    /// @param toggle is told of one whose box is clicked
    ItemCell(Predicate<MatchedItem> ticked, Consumer<MatchedItem> toggle) {
        super(ticked, toggle);
        title.getStyleClass().add("title");
        how.getStyleClass().add("how");
        VBox lines = new VBox(title, how);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lay(lines);
    }

    @Override
    protected String show(MatchedItem item) {
        title.setText(item.item().name());
        int differing = item.differing().size();
        how.setText(BibliographyWords.how(item) + (differing == 0 ? "" : " · " + Messages.get("bibliography.differing", differing)));
        return title.getText() + ", " + how.getText();
    }
}
