package app.synoptic.ui.timeline;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.Density;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.LaneGrouping;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// The controls in the gutter: the button that joins all contested events, the legend of the kinds, the button that unfolds
/// the sources without a lane, the one that groups their lanes, and the bar that scrolls them.
final class GutterControls {

    private static final double BUTTON = 26;
    private static final double BAR = 8;
    private static final double INDENT = 8;
    /// The least share of the bar its thumb takes, to be grabbed.
    private static final double THUMB = 0.15;
    private static final double[] POINTS = {3, 2, 11, 7, 5, 13};

    private final ToggleButton join = new ToggleButton();
    private final ToggleButton rest = new ToggleButton();
    private final MenuButton groups = new MenuButton();
    private final ScrollBar bar = new ScrollBar();
    private final Legend legend;
    private final Group nodes;
    private boolean placing;

    /// @param joined   whether all contested events are joined
    /// @param lanes    which sources have lanes
    GutterControls(BooleanProperty joined, Legend legend, LaneOrder lanes) {
        this.legend = legend;
        nodes = new Group(join, legend.node(), rest, groups, bar);
        join.setGraphic(icon());
        join.setId("join-contested");
        join.getStyleClass().add("join");
        Tip.over(join, Messages.get("timeline.join"));
        join.setAccessibleText(Messages.get("timeline.join"));
        join.selectedProperty().bindBidirectional(joined);
        join.setVisible(false);
        Region chevron = new Region();
        chevron.getStyleClass().add("chevron");
        rest.setGraphic(chevron);
        rest.setId("rest-lanes");
        rest.getStyleClass().setAll("rest-lanes");
        rest.setAlignment(Pos.CENTER_LEFT);
        rest.selectedProperty().bindBidirectional(lanes.unfoldedProperty());
        rest.setVisible(false);
        Tip.over(rest, Messages.get("timeline.card.rest.turn"));
        grouping(lanes.groupingProperty());
        bar.setId("lane-bar");
        bar.getStyleClass().add("lane-bar");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setUnitIncrement(1);
        bar.setAccessibleText(Messages.get("timeline.lanes"));
        bar.setVisible(false);
        bar.valueProperty().subscribe(value -> {
            if (!placing) {
                lanes.scrollTo((int) Math.round(value.doubleValue()));
            }
        });
        nodes.setAutoSizeChildren(false);
        nodes.setManaged(false);
    }

    private void grouping(ObjectProperty<LaneGrouping> chosen) {
        groups.setId("lane-groups");
        groups.getStyleClass().setAll("lane-groups");
        Region lines = new Region();
        lines.getStyleClass().add("lines");
        groups.setGraphic(lines);
        Tip.over(groups, Messages.get("timeline.groups"));
        groups.setAccessibleText(Messages.get("timeline.groups"));
        ToggleGroup one = new ToggleGroup();
        for (LaneGrouping by : LaneGrouping.values()) {
            RadioMenuItem item = new RadioMenuItem(EnumWords.of(by));
            item.setToggleGroup(one);
            item.setOnAction(_ -> chosen.set(by));
            chosen.subscribe(now -> item.setSelected(now == by));
            groups.getItems().add(item);
        }
        groups.setVisible(false);
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
        legend.place(areas, open);
        join.setVisible(true);
        join.resizeRelocate(areas.gutter() - BUTTON - BAR - 4, areas.rowY(0) - BUTTON / 2, BUTTON, BUTTON);
        Density others = frame.rest();
        rest.setVisible(others != null);
        if (others != null) {
            rest.setText(Messages.get(rest.isSelected() ? "timeline.rest.unfolded" : "timeline.rest", others.sources()));
            rest.setAccessibleText(TimelineNarration.of(others));
            double room = areas.gutter() - INDENT - BAR - 4;
            rest.resizeRelocate(INDENT, areas.restTop() + 2, rest.isSelected() ? room - BUTTON : room, areas.rest() - 4);
            groups.resizeRelocate(INDENT + room - BUTTON, areas.restTop() + Math.round((areas.rest() - BUTTON) / 2), BUTTON, BUTTON);
        }
        groups.setVisible(others != null && rest.isSelected());
        int lanes = areas.lanes() - areas.top();
        bar.setVisible(lanes > 0 && frame.hidden() > 0);
        if (bar.isVisible()) {
            placing = true;
            bar.setMax(frame.hidden());
            bar.setVisibleAmount(frame.hidden() * Math.max(THUMB, (double) lanes / (lanes + frame.hidden())));
            bar.setBlockIncrement(lanes);
            bar.setValue(frame.first());
            double top = areas.restTop() + areas.rest();
            bar.resizeRelocate(areas.gutter() - BAR - 2, top, BAR, areas.lanesBottom() - top);
            placing = false;
        }
    }

    void hide() {
        join.setVisible(false);
        legend.hide();
        rest.setVisible(false);
        groups.setVisible(false);
        bar.setVisible(false);
    }
}
