package app.synoptic.ui.timeline.paint;

import app.synoptic.domain.edtf.Clock;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.Connector;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.TimelineModel;

/// Paints one picture of the timeline, ground first, selection last.
public final class Painter {

    private static final double OVERHANG = 10;

    private final CanvasPen pen;
    private final Frame frame;
    private final TimelineModel model;

    public Painter(CanvasPen pen, Frame frame, TimelineModel model) {
        this.pen = pen;
        this.frame = frame;
        this.model = model;
    }

    /// The pixels a label takes, selected or not, with the mark of contradiction where it has one.
    public static double labelWidth(TextMetrics metrics, String label, boolean contested) {
        return metrics.bold().width(label) + (contested ? BestPainter.CONTESTED_ROOM : 0);
    }

    /// The width the gutter needs, in pixels.
    public static double gutter(TextMetrics metrics, OpenDossier open) {
        return LanePainter.gutter(metrics, open);
    }

    public void paint(Hover hover, boolean focused) {
        Areas areas = frame.areas();
        Connector own = frame.connector();
        ScalePainter scale = new ScalePainter(pen, frame);
        KindRoles kinds = new KindRoles(model.dossier(), model.table());
        LanePainter lanes = new LanePainter(pen, frame, model, kinds);
        BestPainter best = new BestPainter(pen, frame, model.table(), new ChipWords(model.dossier().zone(), pen.type().small()), kinds);
        pen.fresh(areas.width(), areas.height());
        scale.ground();
        within(areas.hang(), areas.lanesTop(), () -> best.paint(hover));
        within(0, areas.height(), () -> {
            lanes.grounds();
            new DensityPainter(pen, frame).paint();
            lanes.stretches();
            if (own != null) {
                own.marks().forEach(lanes::stretch);
            }
            ConnectorPainter join = new ConnectorPainter(pen, frame);
            frame.joins().forEach(connector -> join.faint(connector, false));
            lanes.signs(hover.event());
            frame.joins().stream().filter(connector -> connector.event() == hover.event()).forEach(connector -> join.faint(connector, true));
            frame.joins().forEach(connector -> connector.marks().forEach(mark -> lanes.joined(mark, connector.event() == hover.event())));
            if (own != null) {
                join.line(own);
            }
        });
        if (own != null) {
            within(areas.hang(), areas.lanesTop(), best::paintSelected);
            within(0, areas.height(), () -> {
                own.marks().forEach(mark -> lanes.selected(mark, own.xBefore(mark)));
                new ConnectorPainter(pen, frame).ends(own);
            });
        }
        Clock clock = model.open().clock();
        scale.labels(model.table().countIn(frame.scale().span()), clock.abroad() ? DateLabels.zone(clock.shown()) : "");
        lanes.gutter();
        new OverviewPainter(pen, frame, model.table(), model.extent()).paint(clock.home());
        if (focused) {
            pen.frame(0, 0, areas.width(), areas.height(), 0, 2, Role.INK_SOFT);
        }
    }

    /// Draws beside the gutter, or so far into it.
    private void within(double gutter, double height, Runnable drawing) {
        double left = frame.areas().left() - gutter - OVERHANG;
        pen.within(left, 0, frame.areas().width() - left, height, drawing);
    }
}
