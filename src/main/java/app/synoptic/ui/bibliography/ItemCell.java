package app.synoptic.ui.bibliography;

import app.synoptic.bibliography.BibliographyWords;
import app.synoptic.bibliography.MatchedItem;
import app.synoptic.ui.Messages;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An item that can be ticked: its title, and below that which source it is and how many of its words differ.
final class ItemCell extends ListCell<MatchedItem> {

    private final CheckBox box = new CheckBox();
    private final Label title = new Label();
    private final Label how = new Label();
    private final HBox row;
    private final Predicate<MatchedItem> ticked;

    /// @param toggle is told of one whose box is clicked
    ItemCell(Predicate<MatchedItem> ticked, Consumer<MatchedItem> toggle) {
        this.ticked = ticked;
        box.setFocusTraversable(false);
        box.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                toggle.accept(getItem());
            }
        });
        title.getStyleClass().add("title");
        how.getStyleClass().add("how");
        VBox lines = new VBox(title, how);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(box, lines);
        row.getStyleClass().add("row");
        row.setMinWidth(0);
        row.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable MatchedItem item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean on = ticked.test(item);
        box.setSelected(on);
        title.setText(item.item().name());
        int differing = item.differing().size();
        how.setText(BibliographyWords.how(item) + (differing == 0 ? "" : " · " + Messages.get("bibliography.differing", differing)));
        setGraphic(row);
        setAccessibleText(Messages.get(on ? "imports.pages.on" : "imports.pages.off", title.getText() + ", " + how.getText()));
    }
}
