package app.synoptic.ui.events;

import app.synoptic.domain.Event;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.state.OpenDossier;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One event in the list: its label, its best date, how many sources tell it, and whether they contradict each other.
final class EventCell extends ListCell<Event> {

    private static final double SCROLL_BAR = 14;
    private static final PseudoClass CONTESTED = PseudoClass.getPseudoClass("contested");

    private final Label label = new Label();
    private final Label date = new Label();
    private final Label count = new Label();
    private final VBox lines;
    private final Supplier<@Nullable OpenDossier> open;

    EventCell(Supplier<@Nullable OpenDossier> open) {
        this.open = open;
        label.setWrapText(true);
        label.getStyleClass().add("label-line");
        date.getStyleClass().add("date");
        count.getStyleClass().add("count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        lines = new VBox(label, new HBox(date, gap, count));
        label.setMinHeight(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        getStyleClass().add("event-cell");
    }

    /// Long labels wrap, so the height follows from the width the list gives.
    @Override
    protected double computePrefHeight(double width) {
        double own = snappedLeftInset() + snappedRightInset();
        double available = getListView() == null ? width : getListView().getWidth() - SCROLL_BAR;
        return isEmpty() ? super.computePrefHeight(width)
                : snappedTopInset() + lines.prefHeight(Math.max(0, available - own)) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        OpenDossier current = open.get();
        if (empty || event == null || current == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(CONTESTED, false);
            return;
        }
        boolean contested = current.contested(event.id());
        long sources = event.attestations().stream().map(attestation -> attestation.source()).distinct().count();
        label.setText(event.label());
        date.setText(Dates.shortly(event.date(), current.dossier()));
        count.setText(Messages.get(contested ? "events.count.contested" : "events.count", sources,
                current.dossier().sources().size()));
        pseudoClassStateChanged(CONTESTED, contested);
        setAccessibleText(Messages.get("events.cell", event.label(), date.getText(), sources));
        setGraphic(lines);
    }
}
