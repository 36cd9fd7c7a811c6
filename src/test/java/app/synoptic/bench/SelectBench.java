package app.synoptic.bench;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// What selecting an event costs, as a ratio of one frame at 60 Hz, and of showing the dossier anew: among the five originals,
/// and in a large dossier, in turns. The last line is one JSON object.
public final class SelectBench {

    private static final double FRAME_MS = 1000.0 / 60;
    private static final int ROUNDS = 4;
    private static final int WARM = 6;

    private SelectBench() {}

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        SelectCost.Both cost = SelectCost.measure(WARM, ROUNDS);
        say("originals", cost.originals());
        say("large, told by the same", cost.beside());
        say("large, told by others", cost.far());
        System.out.printf(Locale.ROOT, "{\"select_ratio\": %.3f, \"select_within_frame\": %.3f, \"select_large_beside_ratio\": %.3f, "
                + "\"select_large_ratio\": %.3f, \"select_large_within_frame\": %.3f}%n", cost.originals().ratio(), cost.originals().withinFrame(),
                cost.besideRatio(), cost.farRatio(), cost.far().withinFrame());
        Platform.exit();
        System.exit(0);
    }

    private static void say(String which, SelectCost.Figures cost) {
        System.out.printf(Locale.ROOT, "%s: %d events selected, originals %d, selections measured %d%n", which, cost.events(), cost.originals(),
                cost.selections().length);
        System.out.printf(Locale.ROOT, "FX thread CPU per selection: median %.2f ms, 90th percentile %.2f ms, greatest %.2f ms%n",
                cost.at(0.5), cost.at(0.9), cost.at(1));
        System.out.printf(Locale.ROOT, "median as a share of one 60 Hz frame: %.2f; of showing the dossier anew (%.1f ms): %.2f%n",
                cost.at(0.5) / FRAME_MS, cost.anew(), cost.ratio());
    }
}
