package app.synoptic.ui.timeline;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Event;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.ClusterChip;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.TimelineModel;
import app.synoptic.ui.timeline.paint.ChipWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The events of a cluster as a list, over the place where they are counted: Enter or a click selects one, Escape closes
/// it. It goes when what it lies over is drawn otherwise, and when the focus leaves it.
final class ClusterList extends VBox {

    private static final double WIDTH = 440;
    private static final double ROW = 24;
    private static final double HEAD = 34;
    private static final double EDGE = 4;
    private static final double BELOW = 12;
    private static final double SLACK = 6;

    private final Selection selection;
    private final Region owner;
    private final Label count = new Label();
    private final ListView<Integer> list = new ListView<>();
    private @Nullable TimelineModel model;
    private @Nullable ClusterChip chip;
    private @Nullable Frame frame;

    /// @param owner  what it lies over, which has the focus again when it is closed
    /// @param closer is given a shorter stretch of time to look at
    ClusterList(Region owner, Selection selection, Consumer<TimeSpan> closer) {
        this.owner = owner;
        this.selection = selection;
        setId("cluster");
        getStyleClass().add("cluster");
        setManaged(false);
        setVisible(false);
        count.getStyleClass().add("count");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        Button near = new Button(Messages.get("timeline.cluster.closer"));
        near.setId("cluster-closer");
        near.setMinWidth(USE_PREF_SIZE);
        near.setOnAction(_ -> look(closer));
        HBox head = new HBox(count, near);
        head.getStyleClass().add("head");
        list.setId("cluster-events");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new EventCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event, closer)) {
                event.consume();
            }
        });
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
        focusWithinProperty().subscribe(within -> setVisible(within && isVisible()));
    }

    private final class EventCell extends ListCell<Integer> {
        private final Label date = new Label();
        private final Label label = new Label();
        private final HBox line = new HBox(date, label);

        EventCell() {
            date.getStyleClass().add("date");
            line.getStyleClass().add("line");
            setPrefWidth(0);
            setOnMouseClicked(_ -> choose());
        }

        @Override
        protected void updateItem(@Nullable Integer index, boolean empty) {
            super.updateItem(index, empty);
            TimelineModel from = model;
            setGraphic(index == null || empty || from == null ? null : line);
            if (getGraphic() != null && index != null && from != null) {
                Event event = from.table().event(index);
                date.setText(DateLabels.shortly(event.date(), from.open()));
                label.setText(from.table().contested(index) ? Messages.get("table.contested", event.label()) : event.label());
                setAccessibleText(Messages.get("timeline.menu.event", label.getText(), date.getText()));
            }
        }
    }

    /// Lists the cluster that counts the selected event; where none does, the one nearest to it, or the first.
    ///
    /// @return whether there is one
    boolean open(TimelineModel from, Frame seen) {
        Optional<ClusterChip> wanted = seen.chips().stream().min(Comparator.comparingDouble(one -> {
            if (seen.selected() < 0) {
                return one.x();
            }
            long moment = from.table().anchor(seen.selected());
            return Math.max(0, Math.max(one.first() - moment, moment - one.last()));
        }));
        wanted.ifPresent(one -> open(from, one, seen));
        return wanted.isPresent();
    }

    /// Lists a cluster of `seen`.
    void open(TimelineModel from, ClusterChip one, Frame seen) {
        model = from;
        chip = one;
        frame = seen;
        int[] events = from.packing(seen.scale(), seen.areas()).clusters().events(one.group(), one.groups(), Integer.MAX_VALUE / 2);
        List<Integer> listed = IntStream.of(events).boxed().toList();
        count.setText(Messages.get("timeline.cluster", events.length, ChipWords.when(one, from.dossier().zone())));
        list.setAccessibleText(count.getText());
        list.getItems().setAll(listed);
        int chosen = Math.max(0, listed.indexOf(seen.selected()));
        list.getSelectionModel().clearAndSelect(chosen);
        list.getFocusModel().focus(chosen);
        list.scrollTo(Math.max(0, chosen - 2));
        place(seen.areas(), one, events.length);
        setVisible(true);
        list.requestFocus();
    }

    private void place(Areas areas, ClusterChip one, int events) {
        double width = Math.min(WIDTH, areas.width() - 2 * EDGE);
        double height = Math.min(HEAD + events * ROW + SLACK, areas.height() - 2 * EDGE);
        double below = areas.rowY(areas.rows() - 1) + BELOW;
        resizeRelocate(Math.round(Math.max(EDGE, Math.min(one.x(), areas.width() - width - EDGE))),
                Math.round(Math.max(EDGE, Math.min(below, areas.height() - height - EDGE))), width, height);
    }

    private boolean pressed(KeyEvent event, Consumer<TimeSpan> closer) {
        boolean inList = list.isFocused();
        switch (event.getCode()) {
            case ESCAPE -> close();
            case PLUS, ADD, EQUALS -> look(closer);
            case ENTER -> {
                if (inList) {
                    choose();
                }
                return inList;
            }
            default -> {
                return inList && !event.isAltDown() && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT);
            }
        }
        return true;
    }

    private void choose() {
        Integer chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && model != null) {
            Event event = model.table().event(chosen);
            close();
            selection.select(event.id());
        }
    }

    private void look(Consumer<TimeSpan> closer) {
        if (model != null && frame != null && chip != null) {
            TimeSpan span = model.closer(frame, chip);
            close();
            closer.accept(span);
        }
    }

    /// Takes it away.
    void close() {
        if (isVisible()) {
            boolean focused = isFocusWithin();
            setVisible(false);
            if (focused) {
                owner.requestFocus();
            }
        }
    }
}
