package app.synoptic.bench;

import app.synoptic.axis.TimeSpan;
import app.synoptic.bench.affairs.DatedEvents;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.LaneRanking;
import app.synoptic.ui.timeline.layout.TimelineModel;
import app.synoptic.ui.timeline.paint.CanvasPen;
import app.synoptic.ui.timeline.paint.Hover;
import app.synoptic.ui.timeline.paint.PaintedRegion;
import app.synoptic.ui.timeline.paint.Painter;
import app.synoptic.ui.timeline.paint.TextMetrics;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.stage.Stage;

/// What the timeline of a dossier costs: building its chart, packing a step of zoom, laying out and painting a frame.
final class ChartCost {

    private static final int ROUNDS = 5;
    private static final int FRAMES = 41;
    private static final long DAY = 86_400_000L;
    private static final long[] ZOOMS = {DatedEvents.DAYS * DAY, 4000 * DAY, 1200 * DAY, 400 * DAY, 90 * DAY, 20 * DAY, 4 * DAY, DAY, DAY / 24};

    private final OpenDossier open;
    private final TextMetrics metrics = new TextMetrics("Noto Sans");
    private final Areas areas = Areas.of(1600, 400, LaneRanking.of(DatedEvents.SOURCES), 190, 0);

    /// @param building of the chart
    /// @param packing  of one step of zoom, the dearest
    /// @param frame    of one frame while panning, at the dearest zoom
    record Figures(double building, double packing, double frame) {}

    ChartCost(OpenDossier open) {
        this.open = open;
    }

    private TimelineModel model() {
        return new TimelineModel(open, open.dossier().events(), event -> Painter.labelWidth(metrics, event.label(), open.contested(event.id())));
    }

    Figures measure() throws Exception {
        double building = Cpu.median(2, ROUNDS, this::model);
        double packing = 0;
        double frame = 0;
        TimelineModel framed = model();
        for (long length : ZOOMS) {
            TimeSpan window = new TimeSpan(0, length).moved(framed.extent().from() + (framed.extent().length() - length) / 2);
            double packed = packing(window);
            double drawn = Cpu.onFx(() -> frames(framed, window));
            System.out.printf("  %,d events, %,.2f days in view: packing %.1f ms, frame %.2f ms%n", framed.table().size(), length / (double) DAY, packed, drawn);
            packing = Math.max(packing, packed);
            frame = Math.max(frame, drawn);
        }
        return new Figures(building, packing, frame);
    }

    /// What is made once for a step of zoom; each round by a chart that has made nothing yet.
    private double packing(TimeSpan window) throws Exception {
        double[] costs = new double[ROUNDS];
        TimelineModel fresh = model();
        for (int round = 0; round < ROUNDS; round++) {
            fresh.levels().forget();
            costs[round] = Cpu.of(() -> {
                fresh.frame(window, areas, null, LaneRanking.of(DatedEvents.SOURCES), false);
                complete(fresh);
            });
        }
        return Cpu.median(costs);
    }

    private static void complete(TimelineModel model) {
        for (var work = model.levels().lacking(); work.isPresent(); work = model.levels().lacking()) {
            work.get().make().run();
        }
    }

    private double frames(TimelineModel model, TimeSpan window) throws Exception {
        Canvas canvas = new Canvas(areas.width(), areas.height());
        Paper paper = new Paper();
        Stage stage = new Stage();
        stage.setScene(new Scene(paper, 10, 10));
        CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D(), paper.palette(), metrics);
        model.frame(window, areas, null, LaneRanking.of(DatedEvents.SOURCES), false);
        complete(model);
        double[] costs = new double[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            TimeSpan panned = window.moved(i * window.length() / 2000);
            costs[i] = Cpu.of(() -> {
                Frame frame = model.frame(panned, areas, null, LaneRanking.of(DatedEvents.SOURCES), false);
                new Painter(pen, frame, model).paint(Hover.NOTHING, false);
            });
        }
        return Cpu.median(costs);
    }

    private static final class Paper extends PaintedRegion {
        @Override
        public void repaint() {
            // what is measured paints when it wants to
        }
    }
}
