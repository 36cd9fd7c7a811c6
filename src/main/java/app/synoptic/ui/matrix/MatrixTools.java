package app.synoptic.ui.matrix;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumChoice;
import app.synoptic.ui.controls.Tip;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/// What a person chooses of the matrix: events or questions, in which groups and order, and by which sources.
final class MatrixTools extends HBox {

    private final ToggleButton events = axis("matrix.events", "matrix-events");
    private final ToggleButton questions = axis("matrix.questions", "matrix-questions");
    private final EnumChoice<RowGrouping> groups;
    private final EnumChoice<RowOrdering> orders;
    private final Consumer<MatrixArrangement> rows;

    private final SourcesMenu sources;
    private MatrixArrangement now;

    MatrixTools(MatrixArrangement first, Consumer<MatrixArrangement> rows, MatrixSources across, Consumer<MatrixSources> sources) {
        getStyleClass().add("matrix-tools");
        this.rows = rows;
        this.now = first;
        this.sources = new SourcesMenu(across, sources);
        events.setOnAction(_ -> choose(RowSubject.EVENTS));
        questions.setOnAction(_ -> choose(RowSubject.QUESTIONS));
        groups = choice(RowGrouping.class, "matrix.group.tip", "matrix-group", first.grouping(), next -> choose(now.with(next)));
        orders = choice(RowOrdering.class, "matrix.order.tip", "matrix-order", first.ordering(), next -> choose(now.with(next)));
        mark(first.axis());
        getChildren().addAll(new SegmentedButton(events, questions), groups, orders, this.sources);
    }

    /// Shows other choices as made.
    void show(MatrixArrangement next, MatrixSources across) {
        now = next;
        mark(next.axis());
        groups.setValue(next.grouping());
        orders.setValue(next.ordering());
        sources.show(across);
    }

    /// Says how many sources have a column.
    void count(SourceColumns across) {
        sources.count(across.sources().size(), across.all());
    }

    private static ToggleButton axis(String key, String id) {
        ToggleButton button = new ToggleButton(Messages.get(key));
        button.setId(id);
        Tip.over(button, Messages.get(key + ".tip"));
        return button;
    }

    private void choose(RowSubject next) {
        mark(next);
        choose(now.with(next));
    }

    private void choose(MatrixArrangement next) {
        if (!next.equals(now)) {
            now = next;
            rows.accept(next);
        }
    }

    private void mark(RowSubject now) {
        events.setSelected(now == RowSubject.EVENTS);
        questions.setSelected(now == RowSubject.QUESTIONS);
    }

    private static <T extends Enum<T>> EnumChoice<T> choice(Class<T> of, String key, String id, T first, Consumer<T> chosen) {
        EnumChoice<T> choice = new EnumChoice<>(of, first, Messages.get(key), chosen);
        choice.setId(id);
        return choice;
    }
}
