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
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// What selecting an event costs the FX thread, in CPU time from the verb until the second frame after it: panes lit
/// and scrolled, timeline joined, inspector filled. The five articles are imported where they lie beside the project;
/// else the digests are measured. The toolkit must run.
final class SelectCost {

    private final int warm;
    private final int rounds;
    private final Workspace workspace = new Workspace();
    private final Selection selection = new Selection();

    /// @param selections milliseconds of each, from the least to the greatest
    /// @param anew       milliseconds of showing the dossier where none is shown, every view filled, the median
    record Figures(int events, long originals, double[] selections, double anew) {

        double at(double share) {
            return selections[Math.min(selections.length - 1, (int) (share * selections.length))];
        }

        double ratio() {
            return at(0.5) / anew;
        }
    }

    /// @param rounds how often each event is selected, after `warm` times more
    SelectCost(int warm, int rounds) {
        this.warm = warm;
        this.rounds = rounds;
    }

    Figures measure() throws Exception {
        Path folder = Files.createTempDirectory("synoptic-select");
        try (Library library = H2Library.open(folder)) {
            Dossiers.fillEmpty(library);
            importArticles(library);
            return measure(DossierLoader.load(library, library.dossiers().getFirst()));
        }
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

    private Figures measure(OpenDossier open) throws Exception {
        onFx(() -> show(open));
        frames(10);
        List<Double> costs = new ArrayList<>();
        double[] anew = new double[warm + rounds];
        List<Event> events = open.dossier().events();
        for (int round = -warm; round < rounds; round++) {
            for (Event event : events) {
                double cost = cost(() -> selection.select(event.id()));
                if (round >= 0) {
                    costs.add(cost);
                }
            }
            onFx(workspace::leave);
            anew[warm + round] = cost(() -> workspace.show(open));
        }
        return new Figures(events.size(), open.texts().values().stream().filter(SourceText::original).count(),
                costs.stream().mapToDouble(Double::doubleValue).sorted().toArray(), Cpu.median(anew));
    }

    private void show(OpenDossier open) {
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
        return Cpu.onFx(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
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
        Cpu.onFx(() -> {
            work.run();
            return true;
        });
    }
}
