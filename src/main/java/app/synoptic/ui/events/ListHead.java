package app.synoptic.ui.events;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumChoice;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands over the list: how many events it has, in which order, and how many places were found in the texts.
final class ListHead extends VBox {

    private final Label count = new Label();
    private final Hyperlink texts = new Hyperlink();
    private final EnumChoice<Sorting> sort;

    /// @param sorting the order at first
    /// @param sorted  is told of another order
    /// @param toTexts brings the places in the texts into view
    ListHead(Sorting sorting, Consumer<Sorting> sorted, Runnable toTexts) {
        getStyleClass().add("list-head");
        count.setId("event-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        sort = new EnumChoice<>(Sorting.class, sorting, Messages.get("events.sort.tip"), sorted);
        sort.setId("event-sort");
        texts.setId("to-texts");
        texts.setOnAction(_ -> {
            texts.setVisited(false);
            toTexts.run();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new HBox(count, gap, sort), texts);
    }

    /// Sorts otherwise, as if a person had chosen it.
    void sorted(Sorting now) {
        sort.setValue(now);
    }

    /// @param places in how many places of the texts the words looked for were found
    void show(int shown, int all, int places) {
        count.setText(Messages.get(shown == all ? "events.all" : "events.some", shown, all));
        texts.setText(Messages.get("events.places", places));
        texts.setVisible(places > 0);
        texts.setManaged(places > 0);
    }
}
