package app.synoptic.bench;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// What selecting an event costs, as a ratio of one frame at 60 Hz, and of showing the dossier anew.
public final class SelectBench {

    private static final double FRAME_MS = 1000.0 / 60;
    private static final int ROUNDS = 8;
    private static final int WARM = 4;

    private SelectBench() {}

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        SelectCost.Figures cost = new SelectCost(WARM, ROUNDS).measure();
        System.out.printf("events %d, originals %d, selections measured %d%n", cost.events(), cost.originals(), cost.selections().length);
        System.out.printf("FX thread CPU per selection: median %.2f ms, 90th percentile %.2f ms, greatest %.2f ms%n",
                cost.at(0.5), cost.at(0.9), cost.at(1));
        System.out.printf("median as a share of one 60 Hz frame: %.2f; of showing the dossier anew (%.1f ms): %.2f%n",
                cost.at(0.5) / FRAME_MS, cost.anew(), cost.ratio());
        Platform.exit();
        System.exit(0);
    }
}
