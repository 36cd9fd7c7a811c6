package app.synoptic.ui.sources.names;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Above the panes where not all sources are open: steps along the row, the names in it, and one element that counts those
/// that have nothing to say, which opens the list of them.
final class RowBar extends HBox {

    private static final double SHARE = 0.62;

    private final Button previous;
    private final Button next;
    private final ToggleButton count = new ToggleButton();

    RowBar(NameStrip names, IntConsumer stepped) {
        getStyleClass().add("row-bar");
        previous = step("‹", "sources.row.previous", -1, stepped);
        next = step("›", "sources.row.next", 1, stepped);
        previous.setId("sources-previous");
        next.setId("sources-next");
        count.setId("silent-sources");
        count.getStyleClass().add("silent-count");
        Region arrow = new Region();
        arrow.getStyleClass().add("arrow");
        count.setGraphic(arrow);
        count.setContentDisplay(ContentDisplay.RIGHT);
        count.setMinWidth(0);
        count.maxWidthProperty().bind(widthProperty().multiply(SHARE));
        HBox.setHgrow(names, Priority.ALWAYS);
        getChildren().setAll(previous, names, next, count);
    }

    private static Button step(String sign, String key, int step, IntConsumer stepped) {
        Button button = new Button(sign);
        button.getStyleClass().add("step");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(Messages.get(key));
        Tip.over(button, Messages.get(key));
        button.setOnAction(_ -> stepped.accept(step));
        return button;
    }

    /// What is selected while the list is open.
    ToggleButton count() {
        return count;
    }

    /// @param words how many sources are silent, and why
    void show(String words, boolean back, boolean on) {
        previous.setDisable(!back);
        next.setDisable(!on);
        if (!words.equals(count.getText())) {
            count.setText(words);
            count.setAccessibleText(words);
            Tip.over(count, words + "\n" + Messages.get("sources.silent.tip"));
        }
    }
}
