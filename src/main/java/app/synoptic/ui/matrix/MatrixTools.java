package app.synoptic.ui.matrix;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumChoice;
import app.synoptic.ui.controls.Tip;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/// What a person chooses of the matrix: events or questions, in which groups and order.
final class MatrixTools extends HBox {

    private final ToggleButton events = axis("matrix.events", "matrix-events");
    private final ToggleButton questions = axis("matrix.questions", "matrix-questions");
    private final EnumChoice<Grouping> groups;
    private final EnumChoice<Ordering> orders;

    MatrixTools(Arrangement first, Consumer<Axis> axis, Consumer<Grouping> grouping, Consumer<Ordering> ordering) {
        getStyleClass().add("matrix-tools");
        events.setOnAction(_ -> choose(Axis.EVENTS, axis));
        questions.setOnAction(_ -> choose(Axis.QUESTIONS, axis));
        groups = choice(Grouping.class, "matrix.group.tip", "matrix-group", first.grouping(), grouping);
        orders = choice(Ordering.class, "matrix.order.tip", "matrix-order", first.ordering(), ordering);
        mark(first.axis());
        getChildren().addAll(new SegmentedButton(events, questions), groups, orders);
    }

    /// Shows another arrangement as chosen.
    void show(Arrangement now) {
        mark(now.axis());
        groups.setValue(now.grouping());
        orders.setValue(now.ordering());
    }

    private static ToggleButton axis(String key, String id) {
        ToggleButton button = new ToggleButton(Messages.get(key));
        button.setId(id);
        Tip.over(button, Messages.get(key + ".tip"));
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

    private static <T extends Enum<T>> EnumChoice<T> choice(Class<T> of, String key, String id, T first, Consumer<T> chosen) {
        EnumChoice<T> choice = new EnumChoice<>(of, first, Messages.get(key), chosen);
        choice.setId(id);
        return choice;
    }
}
