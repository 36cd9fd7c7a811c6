package app.synoptic.ui.matrix;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Words;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;

/// What a person chooses of the matrix: events or questions, in which groups and order.
final class MatrixTools extends HBox {

    private final ToggleButton events = axis("matrix.events", "matrix-events");
    private final ToggleButton questions = axis("matrix.questions", "matrix-questions");

    MatrixTools(Arrangement first, Consumer<Axis> axis, Consumer<Grouping> grouping, Consumer<Ordering> ordering) {
        getStyleClass().add("matrix-tools");
        events.setOnAction(_ -> choose(Axis.EVENTS, axis));
        questions.setOnAction(_ -> choose(Axis.QUESTIONS, axis));
        mark(first.axis());
        getChildren().addAll(new SegmentedButton(events, questions),
                choice("matrix.group.tip", "matrix-group", Grouping.values(), first.grouping(), grouping),
                choice("matrix.order.tip", "matrix-order", Ordering.values(), first.ordering(), ordering));
    }

    private static ToggleButton axis(String key, String id) {
        ToggleButton button = new ToggleButton(Messages.get(key));
        button.setId(id);
        button.setTooltip(new Tooltip(Messages.get(key + ".tip")));
        return button;
    }

    private void choose(Axis next, Consumer<Axis> axis) {
        mark(next);
        axis.accept(next);
    }

    private void mark(Axis now) {
        events.setSelected(now == Axis.EVENTS);
        questions.setSelected(now == Axis.QUESTIONS);
    }

    private static <T extends Enum<T>> ChoiceBox<T> choice(String key, String id, T[] all, T first, Consumer<T> chosen) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : Words.of(value);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("it is chosen, never typed");
            }
        });
        box.setValue(first);
        box.setTooltip(new Tooltip(Messages.get(key)));
        box.setAccessibleText(Messages.get(key));
        box.setOnAction(_ -> chosen.accept(box.getValue()));
        return box;
    }
}
