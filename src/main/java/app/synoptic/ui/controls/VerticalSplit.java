package app.synoptic.ui.controls;

import app.synoptic.ui.state.Settings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// One room above another, divided as a person has dragged it, however high the window is. The upper one may take the
/// whole height: a double click on the divider gives it that, and takes it back.
public final class VerticalSplit extends SplitPane {

    private static final double LEAST = 140;
    private static final double SAME = 1e-4;
    /// How thick its style sheet makes the divider, in pixels; placed by its middle, it is all to be seen at the end.
    private static final double THICK = 10;

    private final Region lower;
    private final Settings settings;
    private final String place;
    private final double usual;
    private final BooleanProperty whole = new SimpleBooleanProperty(this, "whole");
    private final Subscription subscription;
    private double share;
    private double settledAt;
    private boolean held;

    /// @param place under what name it is remembered
    /// @param usual the share of the upper one until a person drags the divider
    /// @param tip   what is said of the divider
    public VerticalSplit(Node upper, Region lower, Settings settings, String place, double usual, String tip) {
        super(upper, lower);
        this.lower = lower;
        this.settings = settings;
        this.place = place;
        this.usual = usual;
        setOrientation(Orientation.VERTICAL);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> held = onDivider(event));
        addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> whole.set(whole.get() && !held));
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> held = false);
        addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && event.isStillSincePress() && onDivider(event)) {
                whole.set(!whole.get());
            }
        });
        skinProperty().subscribe(_ -> lookupAll(".split-pane-divider").forEach(divider -> Tip.over(divider, tip)));
        arrange();
        subscription = Subscription.combine(settings.whenArranged(this::arrange), whole.subscribe(this::divide),
                heightProperty().subscribe(() -> moved(getDividerPositions()[0])),
                getDividers().getFirst().positionProperty().subscribe(at -> moved(at.doubleValue())));
    }

    private static boolean onDivider(MouseEvent event) {
        Node at = event.getTarget() instanceof Node node ? node : null;
        while (at != null && !at.getStyleClass().contains("split-pane-divider")) {
            at = at.getParent();
        }
        return at != null;
    }

    private void arrange() {
        share = settings.place(place).orElse(usual);
        boolean alone = settings.place(place + "-whole").orElse(0.0) > 0;
        if (alone == whole.get()) {
            divide(alone);
        }
        whole.set(alone);
    }

    private void divide(boolean alone) {
        settings.place(place + "-whole", alone ? 1 : 0);
        lower.setVisible(!alone);
        lower.setMinHeight(alone ? 0 : LEAST);
        setDividerPosition(0, wanted());
    }

    /// Keeps what a person has dragged; what only the height of the window has moved goes back, once for each height.
    private void moved(double at) {
        if (held && !whole.get()) {
            share = at;
            settings.place(place, at);
        } else if (Math.abs(at - wanted()) > SAME && getHeight() != settledAt) {
            settledAt = getHeight();
            setDividerPosition(0, wanted());
        }
    }

    private double wanted() {
        return whole.get() ? 1 - THICK / 2 / Math.max(THICK, getHeight()) : share;
    }

    /// Whether the upper room has the whole height.
    public BooleanProperty wholeProperty() {
        return whole;
    }

    /// Stops listening.
    public void dispose() {
        subscription.unsubscribe();
    }
}
