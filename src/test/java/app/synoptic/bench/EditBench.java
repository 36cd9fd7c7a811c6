package app.synoptic.bench;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.edit.Edit;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.edit.EventEdits.MergeEvents;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.EventEdits.RemoveEvent;
import app.synoptic.store.h2.H2Library;
import app.synoptic.store.Library;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.shell.Errands;
import app.synoptic.ui.shell.MainView;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.DossierLoader;
import app.synoptic.ui.work.Jobs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// What a change of an event costs in a dossier of 10,000 events and five sources: until it is on disk, until it is read
/// again, and for how long at most the window answers nothing meanwhile and while it is shown. Events are described otherwise, added,
/// merged and taken away. As a ratio of the same in a dossier of 100 events. Argument: the number of events, if another.
public final class EditBench {

    private static final int ROUNDS = 12;
    private static final int WARM = 4;
    private static final long SETTLED_MS = 1500;

    private record Cost(double written, double read, double blocked, double worst) {}

    private EditBench() {}

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        int many = args.length == 1 ? Integer.parseInt(args[0]) : 10_000;
        Cost small = measure(100);
        Cost large = measure(many);
        System.out.printf("a change among %,d events: on disk after %.0f ms (%.1f of 100 events), read again after %.0f ms (%.1f), "
                        + "window blocked for at most %.0f ms (%.1f), %.0f ms in the worst; medians of %d%n", many, large.written,
                large.written / small.written, large.read, large.read / small.read, large.blocked, large.blocked / small.blocked,
                large.worst, ROUNDS - WARM);
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
                Probe probe = new Probe();
                long began = System.nanoTime();
                editor.make(id, change(round, event, first.dossier().events().get(events / 2 - 1 - round)));
                long kept = System.nanoTime();
                OpenDossier next = DossierLoader.load(library, id, workspace.open());
                long loaded = System.nanoTime();
                Platform.runLater(() -> workspace.show(next));
                Thread.sleep(SETTLED_MS);
                double longest = probe.longest();
                if (round >= WARM) {
                    written.add((kept - began) / 1e6);
                    read.add((loaded - kept) / 1e6);
                    blocked.add(longest);
                }
            }
            return new Cost(median(written), median(read), median(blocked), Collections.max(blocked));
        }
    }

    private static Edit change(int round, Event event, Event other) {
        return switch (round % 4) {
            case 0 -> new Describe(relabelled(event, "Told otherwise, " + round));
            case 1 -> new NewEvent(new Event(new EventId("fresh-" + round), "Told by nobody yet, " + round, event.date(), null, event.kind(),
                    event.status(), event.tier(), List.of(), List.of(), null, List.of(), Map.of()), null, null);
            case 2 -> new MergeEvents(event.id(), other.id());
            default -> new RemoveEvent(event.id());
        };
    }

    private static Event relabelled(Event event, String label) {
        return new Event(event.id(), label, event.date(), event.knowable(), event.kind(), event.status(), event.tier(), event.actors(),
                event.places(), event.tags(), event.partOf(), event.note(), event.attestations(), event.silences());
    }

    private static void show(Workspace workspace, Selection selection, OpenDossier open) {
        Theme.install();
        Jobs jobs = new Jobs(failure -> { throw new IllegalStateException(failure); });
        Scene scene = new Scene(new MainView(workspace, selection, new Viewport(), Settings.of(Map.of()), jobs, Errands.NONE), 1000, 800);
        Theme.colour(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        workspace.show(open);
    }

    /// Asks the FX thread for something again and again, and remembers how long it had to wait at most.
    private static final class Probe {

        private final AtomicLong longest = new AtomicLong();
        private volatile boolean asking = true;
        private final Thread asker = Thread.ofPlatform().start(() -> {
            try {
                while (asking) {
                    long asked = System.nanoTime();
                    onFx(() -> {});
                    longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                    Thread.sleep(1);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        /// Ends it.
        ///
        /// @return milliseconds
        double longest() throws InterruptedException {
            asking = false;
            asker.join();
            return longest.get() / 1e6;
        }
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
