package app.synoptic.ui.events;

import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Filter;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What an empty list says, and the way out of it.
final class NothingFound extends VBox {

    private final Label words = new Label();
    private final Button clear = new Button(Messages.get("events.none.clear"));

    NothingFound(Runnable clearing) {
        getStyleClass().add("nothing");
        setId("nothing-found");
        words.setWrapText(true);
        clear.setOnAction(_ -> clearing.run());
        getChildren().addAll(words, clear);
    }

    /// @param whole whether everything has been looked through
    void show(Filter filter, boolean whole) {
        String sought = filter.text().strip();
        if (sought.isEmpty()) {
            words.setText(Messages.get(filter.on() ? "events.none.chosen" : "events.none"));
        } else if (!whole) {
            words.setText(Messages.get("events.none.yet", sought));
        } else {
            words.setText(Messages.get(filter.chosen().isEmpty() ? "events.none.found" : "events.none.found.chosen", sought));
        }
        clear.setVisible(filter.on());
    }
}
