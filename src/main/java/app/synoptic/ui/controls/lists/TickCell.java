package app.synoptic.ui.controls.lists;

import app.synoptic.ui.Messages;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A cell that can be ticked, with a box before what it shows. Which are ticked is kept by whoever has the list.
public abstract class TickCell<T> extends ListCell<T> {

    private final CheckBox box = new CheckBox();
    private final HBox row = new HBox(box);
    private final Predicate<T> ticked;
    private final Consumer<T> toggle;

    /// @param toggle is told of one whose box is clicked
    protected TickCell(Predicate<T> ticked, Consumer<T> toggle) {
        this.ticked = ticked;
        this.toggle = toggle;
        box.setFocusTraversable(false);
        box.setOnAction(_ -> toggled());
        row.getStyleClass().add("row");
        row.setMinWidth(0);
        row.setPrefWidth(0);
    }

    /// Shows these parts behind the box. Asked for once, by the constructor of the cell.
    protected final void lay(Node... parts) {
        row.getChildren().addAll(parts);
    }

    /// Has a click anywhere in the cell stand for one on its box.
    protected final void tickAnywhere() {
        box.setMouseTransparent(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                toggled();
            }
        });
    }

    private void toggled() {
        T item = getItem();
        if (item != null) {
            toggle.accept(item);
        }
    }

    /// Shows a thing, and returns what is said of it to those who cannot see it.
    protected abstract String show(T item);

    /// Whether a thing can be ticked.
    protected boolean tickable(T item) {
        return true;
    }

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean on = ticked.test(item);
        box.setSelected(on);
        box.setDisable(!tickable(item));
        String words = show(item);
        setGraphic(row);
        setAccessibleText(Messages.get(on ? "imports.pages.on" : "imports.pages.off", words));
    }
}
