package app.synoptic.ui.timeline;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.Frame;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// The controls in the gutter: the button that joins all contested events, the legend of the kinds, and the bar that
/// scrolls the lanes.
final class Margin {

    private static final double BUTTON = 26;
    private static final double BAR = 8;
    private static final double[] POINTS = {3, 2, 11, 7, 5, 13};

    private final ToggleButton join = new ToggleButton();
    private final ScrollBar bar = new ScrollBar();
    private final Legend legend;
    private final Group nodes;
    private boolean placing;

    /// @param joined   whether all contested events are joined
    /// @param scrolled is given the first lane to be in view
    Margin(BooleanProperty joined, Legend legend, IntConsumer scrolled) {
        this.legend = legend;
        nodes = new Group(join, legend.node(), bar);
        join.setGraphic(icon());
        join.setId("join-contested");
        join.getStyleClass().add("join");
        Tip.over(join, Messages.get("timeline.join"));
        join.setAccessibleText(Messages.get("timeline.join"));
        join.selectedProperty().bindBidirectional(joined);
        join.setVisible(false);
        bar.setId("lane-bar");
        bar.getStyleClass().add("lane-bar");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setUnitIncrement(1);
        bar.setAccessibleText(Messages.get("timeline.lanes"));
        bar.setVisible(false);
        bar.valueProperty().subscribe(value -> {
            if (!placing) {
                scrolled.accept((int) Math.round(value.doubleValue()));
            }
        });
        nodes.setAutoSizeChildren(false);
        nodes.setManaged(false);
    }

    private static Node icon() {
        Group icon = new Group(new Polyline(POINTS));
        for (int i = 0; i < POINTS.length; i += 2) {
            icon.getChildren().add(new Circle(POINTS[i], POINTS[i + 1], 1.9));
        }
        icon.getStyleClass().add("zigzag");
        return icon;
    }

    Node nodes() {
        return nodes;
    }

    /// Stands beside what `frame` shows of a dossier.
    void place(Frame frame, OpenDossier open) {
        Areas areas = frame.areas();
        int lanes = open.dossier().sources().size();
        legend.place(areas, open);
        join.setVisible(true);
        join.resizeRelocate(areas.gutter() - BUTTON - BAR - 4, areas.rowY(0) - BUTTON / 2, BUTTON, BUTTON);
        int hidden = lanes - areas.lanes();
        bar.setVisible(hidden > 0);
        if (hidden > 0) {
            placing = true;
            bar.setMax(hidden);
            bar.setVisibleAmount((double) hidden * areas.lanes() / lanes);
            bar.setBlockIncrement(areas.lanes());
            bar.setValue(frame.firstLane());
            bar.resizeRelocate(areas.gutter() - BAR - 2, areas.lanesTop(), BAR, areas.lanesBottom() - areas.lanesTop());
            placing = false;
        }
    }

    void hide() {
        join.setVisible(false);
        legend.hide();
        bar.setVisible(false);
    }
}
