package app.synoptic.bench;

import app.synoptic.bench.affairs.GrownAffair;
import app.synoptic.domain.Event;
import app.synoptic.intake.Dossiers;
import app.synoptic.intake.Importer;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.UnkeptView;
import app.synoptic.ui.controls.Theme;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// What selecting an event costs the FX thread, in CPU time from the verb until the second frame after it and all that comes bit by bit: panes lit
/// and scrolled, timeline joined, inspector filled; among the five articles, and among 10,000 events of 500 texts, in turns, so
/// that the code is as warm for both, and the machine as busy. Of the many texts as many have panes as there is room for: an
/// event beside the one before is told in the same, one far off in others. The articles are imported where they lie beside the project;
/// else the digests are measured. The toolkit must run.
final class SelectCost {

    private static final double FRAME_MS = 1000.0 / 60;

    private final Workspace workspace = new Workspace();
    private final Selection selection = new Selection();
    private final OpenDossier open;
    private final List<Event> events;
    private final List<Double> beside = new ArrayList<>();
    private final List<Double> far = new ArrayList<>();
    private final List<Double> anew = new ArrayList<>();

    /// @param selections milliseconds of each, from the least to the greatest
    /// @param anew       milliseconds of showing the dossier where none is shown, every view filled, the median
    record Figures(int events, long originals, double[] selections, double anew) {

        double at(double share) {
            return selections[Math.min(selections.length - 1, (int) (share * selections.length))];
        }

        double ratio() {
            return at(0.5) / anew;
        }

        /// The share of selections that are made within a frame.
        double withinFrame() {
            return (double) Arrays.stream(selections).filter(cost -> cost <= FRAME_MS).count() / selections.length;
        }
    }

    /// @param beside selections of events that the same sources tell as the one before
    /// @param far    selections of events that others tell
    record Both(Figures originals, Figures beside, Figures far) {

        double besideRatio() {
            return beside.at(0.5) / originals.at(0.5);
        }

        double farRatio() {
            return far.at(0.5) / originals.at(0.5);
        }
    }

    /// @param events those that are selected, in turns
    private SelectCost(OpenDossier open, List<Event> events) throws Exception {
        this.open = open;
        this.events = events;
        onFx(this::show);
        Cpu.frames(10);
    }

    /// @param rounds how often each event is selected, after `warm` times more
    static Both measure(int warm, int rounds) throws Exception {
        try (Library originals = H2Library.open(Files.createTempDirectory("synoptic-select"));
             Library grown = H2Library.open(Files.createTempDirectory("synoptic-select-grown"))) {
            Dossiers.fillEmpty(originals);
            importArticles(originals);
            grown.apply(GrownAffair.made());
            OpenDossier few = DossierLoader.load(originals, originals.dossiers().getFirst());
            OpenDossier many = DossierLoader.load(grown, grown.dossiers().getFirst());
            int count = few.dossier().events().size();
            SelectCost large = new SelectCost(many, IntStream.range(0, count).mapToObj(i -> many.dossier().events().get(place(i, count))).toList());
            SelectCost small = new SelectCost(few, few.dossier().events());
            for (int round = 0; round < warm + rounds; round++) {
                if (round == warm) {
                    small.forget();
                    large.forget();
                }
                for (int i = 0; i < count; i++) {
                    small.select(i, small.beside);
                    large.select(i, i % 2 == 0 ? large.far : large.beside);
                }
                small.showAnew();
                large.showAnew();
            }
            return new Both(small.figures(small.beside), large.figures(large.beside), large.figures(large.far));
        }
    }

    /// Where the event stands that is selected then: two beside each other, and then two others far off.
    private static int place(int turn, int turns) {
        int told = turn / 2 * GrownAffair.EVENTS / (turns / 2 + 1) / GrownAffair.TOLD * GrownAffair.TOLD;
        return told + turn % 2;
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

    private void select(int which, List<Double> costs) throws Exception {
        costs.add(cost(() -> selection.select(events.get(which).id())));
    }

    private void showAnew() throws Exception {
        onFx(workspace::leave);
        anew.add(cost(() -> workspace.show(open)));
        Cpu.frames(10);
    }

    private void forget() {
        beside.clear();
        far.clear();
        anew.clear();
    }

    private Figures figures(List<Double> costs) {
        return new Figures(events.size(), open.texts().values().stream().filter(SourceText::original).count(),
                costs.stream().mapToDouble(Double::doubleValue).sorted().toArray(),
                Cpu.median(anew.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private void show() {
        Theme.install();
        Jobs jobs = new Jobs(failure -> { throw new IllegalStateException(failure); });
        Scene scene = new Scene(UnkeptView.of(workspace, selection, new Viewport(), Settings.of(Map.of()), jobs), 1000, 800);
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
        Cpu.frames(2);
        long from = fxNanos();
        onFx(verb);
        Cpu.done();
        return Math.max(0, ((fxNanos() - from) - (from - idleFrom)) / 1e6);
    }

    private static long fxNanos() throws Exception {
        return Cpu.onFx(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private static void onFx(Runnable work) throws Exception {
        Cpu.onFx(() -> {
            work.run();
            return true;
        });
    }
}
