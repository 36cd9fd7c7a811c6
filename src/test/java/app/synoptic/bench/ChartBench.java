package app.synoptic.bench;

import app.synoptic.axis.TimeSpan;
import app.synoptic.bench.affairs.DatedEvents;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.LaneRanking;
import app.synoptic.ui.timeline.layout.TimelineModel;
import app.synoptic.ui.timeline.paint.Painter;
import app.synoptic.ui.timeline.paint.TextMetrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What the timeline costs by the number of events: building its tables once and packing one step of zoom, both away from
/// the FX thread, and laying out one picture with all contested events joined, while panning and just after a change of
/// zoom. As ratios to a thousand events. Arguments: how many events; 1,000, 100,000 and 1,000,000 else.
public final class ChartBench {

    private static final int PICTURES = 60;
    private static final long DAY = 86_400_000L;

    private ChartBench() {}

    public static void main(String[] args) {
        int[] sizes = args.length == 0 ? new int[] {1_000, 100_000, 1_000_000} : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        measure(OpenDossier.of(DatedEvents.of(20_000), Map.of()));
        double[] first = null;
        for (int size : sizes) {
            OpenDossier open = OpenDossier.of(DatedEvents.of(size), Map.of());
            double[] cost = measure(open);
            first = first == null ? cost : first;
            System.out.printf("%,d events: building %.1f ms, packing one zoom %.1f ms (greatest), picture %.2f ms (median), %.2f ms "
                    + "(greatest); against the first: %.1f, %.1f, %.2f, %.2f%n", size, cost[0], cost[1], cost[2], cost[3],
                    cost[0] / first[0], cost[1] / first[1], cost[2] / first[2], cost[3] / first[3]);
        }
    }

    private static double[] measure(OpenDossier open) {
        TextMetrics metrics = new TextMetrics("Noto Sans");
        long start = System.nanoTime();
        TimelineModel model = new TimelineModel(open, open.dossier().events(), event -> Painter.labelWidth(metrics, event.label(), open.contested(event.id())));
        double building = millis(start);
        double packing = 0;
        List<Double> pictures = new ArrayList<>();
        Areas areas = Areas.of(1600, 400, LaneRanking.of(DatedEvents.SOURCES), 190, 0);
        for (long length : new long[] {DatedEvents.DAYS * DAY, 4000 * DAY, 400 * DAY, 20 * DAY, DAY, DAY / 24}) {
            TimeSpan window = new TimeSpan(0, length).moved(model.extent().from() + (model.extent().length() - length) / 2);
            long before = System.nanoTime();
            Frame frame = model.frame(window, areas, null, LaneRanking.of(DatedEvents.SOURCES), true);
            pictures.add(millis(before));
            before = System.nanoTime();
            for (var work = model.levels().lacking(); work.isPresent(); work = model.levels().lacking()) {
                work.get().make().run();
                model.frame(window, areas, null, LaneRanking.of(DatedEvents.SOURCES), true);
            }
            packing = Math.max(packing, millis(before));
            for (int i = 0; i < PICTURES; i++) {
                before = System.nanoTime();
                frame = model.frame(window.moved(i * length / 2000), areas, null, LaneRanking.of(DatedEvents.SOURCES), true);
                pictures.add(millis(before));
            }
            if (frame.best().isEmpty() && frame.chips().isEmpty() && length >= 20 * DAY) {
                throw new IllegalStateException("a picture of nothing was measured");
            }
        }
        double[] sorted = pictures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new double[] {building, packing, sorted[sorted.length / 2], sorted[sorted.length - 1]};
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
