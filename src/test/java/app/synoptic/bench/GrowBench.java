package app.synoptic.bench;

import app.synoptic.bench.affairs.DatedEvents;
import app.synoptic.bench.cost.OpenCost;
import app.synoptic.bench.cost.SearchCost;
import app.synoptic.ui.state.OpenDossier;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// What grows with the number of events, and what must not. Each figure is CPU time of the thread that does the work, the
/// median of several rounds after warming up. The last line is one JSON object. Argument: which figures, of
/// `edit`, `select`, `open`, `chart` and `search`; all else.
public final class GrowBench {

    private static final int FEW = 100_000;
    private static final int MANY = 1_000_000;

    private final Map<String, Double> figures = new LinkedHashMap<>();

    private GrowBench() {}

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        try {
            GrowBench bench = new GrowBench();
            bench.measure(args.length == 0 ? "" : args[0]);
            System.out.println(bench.figures.entrySet().stream()
                    .map(figure -> String.format(Locale.ROOT, "\"%s\": %.3f", figure.getKey(), figure.getValue()))
                    .collect(Collectors.joining(", ", "{", "}")));
        } finally {
            Platform.exit();
        }
        System.exit(0);
    }

    private void measure(String only) throws Exception {
        if (only.isEmpty() || only.equals("edit")) {
            edit();
        }
        if (only.isEmpty() || only.equals("select")) {
            SelectCost.Both cost = SelectCost.measure(2, 3);
            keep("select_ratio", cost.originals().ratio());
            keep("select_within_frame", cost.originals().withinFrame());
            keep("select_large_beside_ratio", cost.besideRatio());
            keep("select_large_ratio", cost.farRatio());
            keep("select_large_within_frame", cost.far().withinFrame());
        }
        if (only.isEmpty() || only.equals("open")) {
            OpenCost.Figures cost = OpenCost.measure();
            System.out.printf(Locale.ROOT, "heap in use after opening %.0f MB%n", cost.heap());
            keep("open_cpu_ratio", cost.ratio());
        }
        if (only.isEmpty() || only.equals("chart")) {
            new ChartCost(OpenDossier.of(DatedEvents.of(20_000), Map.of())).measure();
            chart(FEW, "100k", false);
            chart(MANY, "1m", true);
        }
        if (only.isEmpty() || only.equals("search")) {
            keep("search_ms", SearchCost.measure().median());
        }
    }

    private void edit() throws Exception {
        EditCost.Beside both = EditCost.measure(10_000, 500);
        EditCost.Figures many = both.large().get("all");
        EditCost.Figures few = both.small().get("all");
        keep("edit_disk_ratio", many.disk() / few.disk());
        keep("edit_shown_ratio", many.shown() / few.shown());
        keep("edit_blocked_ms", many.blocked());
    }

    private void chart(int events, String name, boolean frames) throws Exception {
        ChartCost.Figures cost = new ChartCost(OpenDossier.of(DatedEvents.of(events), Map.of())).measure();
        keep("chart_" + name + "_ms", cost.building());
        keep("pack_" + name + "_ms", cost.packing());
        if (frames) {
            keep("frame_" + name + "_ms", cost.frame());
        }
    }

    private void keep(String name, double figure) {
        System.out.printf(Locale.ROOT, "%s %.3f%n", name, figure);
        figures.put(name, figure);
    }
}
