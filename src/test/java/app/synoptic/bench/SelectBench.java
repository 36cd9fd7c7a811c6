package app.synoptic.bench;

import app.synoptic.domain.Event;
import app.synoptic.intake.Dossiers;
import app.synoptic.intake.Importer;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.shell.Errands;
import app.synoptic.ui.shell.MainView;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.DossierLoader;
import app.synoptic.ui.work.Jobs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// What selecting an event costs the FX thread, in CPU time from the verb until the second frame after it: panes lit
/// and scrolled, timeline joined, inspector filled. The five articles are imported where they lie beside the project;
/// else the digests are measured. As a ratio of one frame at 60 Hz, and of showing the dossier anew.
public final class SelectBench {

    private static final double FRAME_MS = 1000.0 / 60;
    private static final int ROUNDS = 12;
    private static final int WARM = 4;

    private SelectBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("synoptic-select");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try (Library library = H2Library.open(folder)) {
            Dossiers.fillEmpty(library);
            importArticles(library);
            measure(DossierLoader.load(library, library.dossiers().getFirst()));
        }
        Platform.exit();
        System.exit(0);
    }

    private static void importArticles(Library library) throws IOException {
        Path articles = Path.of("../shared/articles");
        if (Files.isDirectory(articles)) {
            Importer importer = new Importer(library);
            try (Stream<Path> files = Files.list(articles)) {
                files.sorted().forEach(file -> importer.take(file, library.dossiers().getFirst()));
            }
        }
    }

    private static void measure(OpenDossier open) throws Exception {
        Workspace workspace = new Workspace();
        Selection selection = new Selection();
        onFx(() -> show(workspace, selection, open));
        frames(10);
        List<Double> costs = new ArrayList<>();
        List<Event> events = open.dossier().events();
        for (int round = 0; round < ROUNDS; round++) {
            for (Event event : events) {
                double cost = cost(() -> selection.select(event.id()));
                if (round >= WARM) {
                    costs.add(cost);
                }
            }
        }
        double anew = cost(() -> workspace.show(OpenDossier.of(open.dossier(), open.texts())));
        double[] sorted = costs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("events %d, originals %d, selections measured %d%n", events.size(),
                open.texts().values().stream().filter(SourceText::original).count(), sorted.length);
        System.out.printf("FX thread CPU per selection: median %.2f ms, 90th percentile %.2f ms, greatest %.2f ms%n",
                at(sorted, 0.5), at(sorted, 0.9), sorted[sorted.length - 1]);
        System.out.printf("median as a share of one 60 Hz frame: %.2f; of showing the dossier anew (%.1f ms): %.2f%n",
                at(sorted, 0.5) / FRAME_MS, anew, at(sorted, 0.5) / anew);
    }

    private static void show(Workspace workspace, Selection selection, OpenDossier open) {
        Theme.install();
        Jobs jobs = new Jobs(failure -> { throw new IllegalStateException(failure); });
        Scene scene = new Scene(new MainView(workspace, selection, new Viewport(), Settings.of(Map.of()), jobs, Errands.NONE), 1000, 800);
        Theme.colour(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        selection.reset();
        workspace.show(open);
    }

    /// Milliseconds of CPU that the FX thread spends on `verb` and the two frames after it, less two idle frames.
    private static double cost(Runnable verb) throws Exception {
        long idleFrom = fxNanos();
        frames(2);
        long from = fxNanos();
        onFx(verb);
        frames(2);
        return Math.max(0, ((fxNanos() - from) - (from - idleFrom)) / 1e6);
    }

    private static long fxNanos() throws Exception {
        long[] nanos = new long[1];
        onFx(() -> nanos[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        return nanos[0];
    }

    private static void frames(int count) throws Exception {
        CountDownLatch done = new CountDownLatch(count);
        onFx(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                done.countDown();
                if (done.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        done.await();
    }

    private static void onFx(Runnable work) throws Exception {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Platform.runLater(task);
        task.get();
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }
}
