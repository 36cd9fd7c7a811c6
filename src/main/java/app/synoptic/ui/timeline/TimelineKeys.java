package app.synoptic.ui.timeline;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.EventId;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.timeline.index.EventTable;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.TimelineModel;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do while the timeline has the focus.
final class TimelineKeys {

    private static final double ZOOM = 1.5;

    private final Node view;
    private final TimelineSurface timeline;
    private final Selection selection;
    private final ClusterList clusters;
    private final LaneOrder lanes;

    TimelineKeys(Node view, TimelineSurface timeline, Selection selection, ClusterList clusters, LaneOrder lanes) {
        this.view = view;
        this.timeline = timeline;
        this.selection = selection;
        this.clusters = clusters;
        this.lanes = lanes;
    }

    void install() {
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            TimelineModel model = timeline.model();
            Frame frame = timeline.frame();
            if (model != null && frame != null && !event.isShortcutDown() && pressed(event, model, frame)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event, TimelineModel model, Frame frame) {
        TimeSpan window = frame.scale().span();
        switch (event.getCode()) {
            case HOME -> timeline.glideTo(model.home());
            case END -> timeline.glideTo(model.extent().scaled(1.04, (model.extent().from() + model.extent().until()) / 2.0));
            case PLUS, ADD, EQUALS -> zoom(1 / ZOOM, model, frame);
            case MINUS, SUBTRACT -> zoom(ZOOM, model, frame);
            case PAGE_UP -> timeline.glideTo(model.limits().held(window.moved(-window.length() * 3 / 4)));
            case PAGE_DOWN -> timeline.glideTo(model.limits().held(window.moved(window.length() * 3 / 4)));
            case LEFT, RIGHT -> {
                int way = event.getCode() == KeyCode.LEFT ? -1 : 1;
                if (event.isAltDown()) {
                    timeline.glideTo(model.limits().held(window.moved(way * window.length() / 6)));
                } else {
                    step(way, model.table(), window);
                }
            }
            case UP, DOWN -> {
                if (event.isAltDown() || frame.rest() == null) {
                    return false;
                }
                lanes.step(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            case ENTER -> {
                return clusters.open(model, frame);
            }
            case ESCAPE -> {
                if (selection.focus().event() == null) {
                    return false;
                }
                selection.select((EventId) null);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Zooms about the selected event if it is in view, otherwise about the middle.
    private void zoom(double factor, TimelineModel model, Frame frame) {
        double middle = frame.scale().left() + frame.scale().width() / 2;
        double x = frame.selected() < 0 ? middle : frame.scale().x(model.table().anchor(frame.selected()));
        boolean seen = frame.scale().left() <= x && x <= frame.scale().right();
        timeline.glideTo(frame.scale().zoomed(factor, seen ? x : middle, model.limits()));
    }

    private void step(int way, EventTable table, TimeSpan window) {
        EventId selected = selection.focus().event();
        int from = selected == null ? -1 : table.indexOf(selected);
        int next = from >= 0 ? from + way : table.firstFrom(window.from()) - (way < 0 ? 1 : 0);
        if (next >= 0 && next < table.size()) {
            selection.select(table.event(next).id());
        }
    }
}
