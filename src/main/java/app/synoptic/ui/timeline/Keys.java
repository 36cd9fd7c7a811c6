package app.synoptic.ui.timeline;

import app.synoptic.axis.Span;
import app.synoptic.domain.EventId;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.timeline.index.EventTable;
import app.synoptic.ui.timeline.layout.Chart;
import app.synoptic.ui.timeline.layout.Frame;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do while the timeline has the focus.
final class Keys {

    private static final double ZOOM = 1.5;

    private final TimelineView view;
    private final Selection selection;
    private final ClusterList clusters;
    private final LaneOrder lanes;

    Keys(TimelineView view, Selection selection, ClusterList clusters, LaneOrder lanes) {
        this.view = view;
        this.selection = selection;
        this.clusters = clusters;
        this.lanes = lanes;
    }

    void install() {
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Chart chart = view.chart();
            Frame frame = view.frame();
            if (chart != null && frame != null && !event.isShortcutDown() && pressed(event, chart, frame)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event, Chart chart, Frame frame) {
        Span window = frame.scale().span();
        switch (event.getCode()) {
            case HOME -> view.glideTo(chart.home());
            case END -> view.glideTo(chart.extent().scaled(1.04, (chart.extent().from() + chart.extent().until()) / 2.0));
            case PLUS, ADD, EQUALS -> zoom(1 / ZOOM, chart, frame);
            case MINUS, SUBTRACT -> zoom(ZOOM, chart, frame);
            case PAGE_UP -> view.glideTo(chart.limits().held(window.moved(-window.length() * 3 / 4)));
            case PAGE_DOWN -> view.glideTo(chart.limits().held(window.moved(window.length() * 3 / 4)));
            case LEFT, RIGHT -> {
                int way = event.getCode() == KeyCode.LEFT ? -1 : 1;
                if (event.isAltDown()) {
                    view.glideTo(chart.limits().held(window.moved(way * window.length() / 6)));
                } else {
                    step(way, chart.table(), window);
                }
            }
            case UP, DOWN -> {
                if (event.isAltDown() || frame.rest() == null) {
                    return false;
                }
                lanes.step(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            case ENTER -> {
                return clusters.open(chart, frame);
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
    private void zoom(double factor, Chart chart, Frame frame) {
        double middle = frame.scale().left() + frame.scale().width() / 2;
        double x = frame.selected() < 0 ? middle : frame.scale().x(chart.table().anchor(frame.selected()));
        boolean seen = frame.scale().left() <= x && x <= frame.scale().right();
        view.glideTo(frame.scale().zoomed(factor, seen ? x : middle, chart.limits()));
    }

    private void step(int way, EventTable table, Span window) {
        EventId selected = selection.focus().event();
        int from = selected == null ? -1 : table.indexOf(selected);
        int next = from >= 0 ? from + way : table.firstFrom(window.from()) - (way < 0 ? 1 : 0);
        if (next >= 0 && next < table.size()) {
            selection.select(table.event(next).id());
        }
    }
}
