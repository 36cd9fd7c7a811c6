package app.synoptic.ui.sources;

import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Steps through the passages of the selected event in one text: ‹ 2 of 3 ›.
final class Stepper extends HBox {

    private final Button previous = arrow("‹", "sources.passage.previous");
    private final Button next = arrow("›", "sources.passage.next");
    private final Label place = new Label();
    private final Consumer<Passage> stepped;
    private List<Passage> passages = List.of();
    private int at;

    Stepper(Consumer<Passage> stepped) {
        this.stepped = stepped;
        getStyleClass().add("stepper");
        getChildren().addAll(previous, place, next);
        previous.setOnAction(_ -> step(-1));
        next.setOnAction(_ -> step(1));
        show(List.of(), null);
    }

    /// Offers passages, standing at `current` where it is one of them and else at the first.
    void show(List<Passage> offered, @Nullable Passage current) {
        passages = List.copyOf(offered);
        at = Math.max(0, current == null ? 0 : passages.indexOf(current));
        setVisible(!passages.isEmpty());
        setManaged(!passages.isEmpty());
        place.setText(Messages.get("sources.passage.place", at + 1, passages.size()));
        previous.setDisable(passages.size() < 2);
        next.setDisable(passages.size() < 2);
    }

    /// Goes `steps` passages on, round the end.
    void step(int steps) {
        if (!passages.isEmpty()) {
            stepped.accept(passages.get(Math.floorMod(at + steps, passages.size())));
        }
    }

    private static Button arrow(String sign, String key) {
        Button button = new Button(sign);
        button.getStyleClass().add("step");
        Tip.over(button, Messages.get(key));
        button.setAccessibleText(Messages.get(key));
        return button;
    }
}
