package app.synoptic.ui.timeline;

import app.synoptic.domain.Event;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.timeline.index.Clusters;
import app.synoptic.ui.timeline.layout.Chart;
import app.synoptic.ui.timeline.layout.Chip;
import app.synoptic.ui.timeline.layout.Frame;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Offers the events of a cluster by name: those of one moment, which no zoom can part.
final class ClusterMenu {

    private static final int MOST = 24;

    private final Chart chart;
    private final Selection selection;

    ClusterMenu(Chart chart, Selection selection) {
        this.chart = chart;
        this.selection = selection;
    }

    void show(Node owner, Chip chip, Frame frame) {
        Clusters clusters = chart.packing(frame.scale(), frame.areas().rows()).clusters();
        ContextMenu menu = new ContextMenu();
        for (int index : clusters.events(chip.group(), chip.groups(), MOST)) {
            Event event = chart.table().event(index);
            MenuItem item = new MenuItem(Messages.get("timeline.menu.event", event.label(), Dates.shortly(event.date(), chart.open())));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> selection.select(event.id()));
            menu.getItems().add(item);
        }
        Point2D at = owner.localToScreen(chip.x(), frame.areas().rowY(frame.areas().rows() - 1) + 12);
        menu.show(owner, at.getX(), at.getY());
    }
}
