package app.synoptic.ui.timeline.paint;

import app.synoptic.domain.edtf.Clock;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.Chart;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.Zigzag;

/// Paints one picture of the timeline, ground first, selection last.
public final class Painter {

    private static final double OVERHANG = 10;

    private final Pen pen;
    private final Frame frame;
    private final Chart chart;

    public Painter(Pen pen, Frame frame, Chart chart) {
        this.pen = pen;
        this.frame = frame;
        this.chart = chart;
    }

    /// The pixels a label takes, selected or not, with the mark of contradiction where it has one.
    public static double labelWidth(Lettering lettering, String label, boolean contested) {
        return lettering.bold().width(label) + (contested ? BestPainter.CONTESTED_ROOM : 0);
    }

    /// The width the gutter needs, in pixels.
    public static double gutter(Lettering lettering, OpenDossier open) {
        return LanePainter.gutter(lettering, open);
    }

    public void paint(Hover hover, boolean focused) {
        Areas areas = frame.areas();
        Zigzag own = frame.zigzag();
        ScalePainter scale = new ScalePainter(pen, frame);
        KindRoles kinds = new KindRoles(chart.dossier(), chart.table());
        LanePainter lanes = new LanePainter(pen, frame, chart, kinds);
        BestPainter best = new BestPainter(pen, frame, chart.table(), new ChipWords(chart.dossier().zone(), pen.type().small()), kinds);
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
            JoinPainter join = new JoinPainter(pen, frame);
            frame.joins().forEach(zigzag -> join.faint(zigzag, false));
            lanes.signs(hover.event());
            frame.joins().stream().filter(zigzag -> zigzag.event() == hover.event()).forEach(zigzag -> join.faint(zigzag, true));
            frame.joins().forEach(zigzag -> zigzag.marks().forEach(mark -> lanes.joined(mark, zigzag.event() == hover.event())));
            if (own != null) {
                join.line(own);
            }
        });
        if (own != null) {
            within(areas.hang(), areas.lanesTop(), best::paintSelected);
            within(0, areas.height(), () -> {
                own.marks().forEach(mark -> lanes.selected(mark, own.xBefore(mark)));
                new JoinPainter(pen, frame).ends(own);
            });
        }
        Clock clock = chart.open().clock();
        scale.labels(chart.table().countIn(frame.scale().span()), clock.abroad() ? Dates.zone(clock.shown()) : "");
        lanes.gutter();
        new OverviewPainter(pen, frame, chart.table(), chart.extent()).paint(clock.home());
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
