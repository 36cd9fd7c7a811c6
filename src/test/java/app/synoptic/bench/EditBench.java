package app.synoptic.bench;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.store.h2.H2Library;
import app.synoptic.store.Library;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.shell.Errands;
import app.synoptic.ui.shell.MainView;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.DossierLoader;
import app.synoptic.ui.work.Jobs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// What one change of an event costs in a dossier of 10,000 events and five sources: until it is on disk, until it is read
/// again, and for how long at most the window answers nothing from when it is shown. As a ratio of the same in a dossier
/// of 100 events. Argument: the number of events, if another.
public final class EditBench {

    private static final int ROUNDS = 12;
    private static final int WARM = 4;
    private static final long SETTLED_MS = 1500;

    private record Cost(double written, double read, double blocked) {}

    private EditBench() {}

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        int many = args.length == 1 ? Integer.parseInt(args[0]) : 10_000;
        Cost small = measure(100);
        Cost large = measure(many);
        System.out.printf("a change among %,d events: on disk after %.0f ms (%.1f of 100 events), read again after %.0f ms (%.1f), "
                        + "window blocked for at most %.0f ms (%.1f); medians of %d%n", many, large.written, large.written / small.written,
                large.read, large.read / small.read, large.blocked, large.blocked / small.blocked, ROUNDS - WARM);
        Platform.exit();
        System.exit(0);
    }

    private static Cost measure(int events) throws Exception {
        Path folder = Files.createTempDirectory("synoptic-edit");
        try (Library library = H2Library.open(folder)) {
            library.apply(ManyEvents.of(events));
            DossierId id = library.dossiers().getFirst();
            Workspace workspace = new Workspace();
            Selection selection = new Selection();
            OpenDossier first = DossierLoader.load(library, id);
            onFx(() -> show(workspace, selection, first));
            Thread.sleep(SETTLED_MS);
            Editor editor = new Editor(library);
            List<Double> written = new ArrayList<>();
            List<Double> read = new ArrayList<>();
            List<Double> blocked = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                Event event = first.dossier().events().get(events / 2 + round);
                onFx(() -> selection.select(event.id()));
                Thread.sleep(SETTLED_MS);
                long began = System.nanoTime();
                editor.make(id, new Describe(relabelled(event, "Told otherwise, " + round)));
                long kept = System.nanoTime();
                OpenDossier next = DossierLoader.load(library, id, workspace.open());
                long loaded = System.nanoTime();
                double longest = longestBlock(() -> workspace.show(next));
                if (round >= WARM) {
                    written.add((kept - began) / 1e6);
                    read.add((loaded - kept) / 1e6);
                    blocked.add(longest);
                }
            }
            return new Cost(median(written), median(read), median(blocked));
        }
    }

    private static Event relabelled(Event event, String label) {
        return new Event(event.id(), label, event.date(), event.knowable(), event.kind(), event.status(), event.tier(), event.actors(),
                event.places(), event.tags(), event.partOf(), event.note(), event.attestations(), event.silences());
    }

    private static void show(Workspace workspace, Selection selection, OpenDossier open) {
        Theme.install();
        Jobs jobs = new Jobs(failure -> { throw new IllegalStateException(failure); });
        Scene scene = new Scene(new MainView(workspace, selection, Settings.of(Map.of()), jobs, Errands.NONE), 1000, 800);
        Theme.colour(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        workspace.show(open);
    }

    /// The most milliseconds that anything asked of the FX thread had to wait in the time after `verb` was asked.
    private static double longestBlock(Runnable verb) throws Exception {
        AtomicLong longest = new AtomicLong();
        Platform.runLater(verb);
        long until = System.nanoTime() + SETTLED_MS * 1_000_000;
        while (System.nanoTime() < until) {
            long asked = System.nanoTime();
            onFx(() -> {});
            longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
            Thread.sleep(1);
        }
        return longest.get() / 1e6;
    }

    private static void onFx(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        done.await();
    }

    private static double median(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
