package app.synoptic.bench;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.edit.DossierState;
import app.synoptic.edit.Edit;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.edit.EventEdits.MergeEvents;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.EventEdits.RemoveEvent;
import app.synoptic.edit.TestimonyEdits.Testify;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
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
import app.synoptic.ui.work.ShownState;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What changes of one dossier cost, each as the window makes it: until they are on disk, and until the window shows what has
/// become of it. The toolkit runs.
final class EditCost {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 30;
    private static final int WARM = 10;
    /// So many events are changed in turns.
    private static final int CHANGED = 12;

    /// Milliseconds of the threads that do the work, medians.
    ///
    /// @param disk    until a change is on disk
    /// @param next    until what is shown next is made, after that
    /// @param blocked how long the window is blocked by showing it, its layout included
    record Figures(double disk, double next, double blocked) {

        double shown() {
            return disk + next + blocked;
        }
    }

    private final int events;
    private final int sources;
    private @Nullable Scene scene;

    /// @param events  how many events the dossier has, each told by two sources
    /// @param sources how many sources, each with a text of its own
    EditCost(int events, int sources) {
        this.events = events;
        this.sources = sources;
    }

    /// By kind of change; `all` is the mean of the kinds.
    Map<String, Figures> measure() throws Exception {
        Map<String, List<double[]>> measured = new LinkedHashMap<>();
        Path folder = Files.createTempDirectory("synoptic-edit");
        try (Library library = H2Library.open(folder)) {
            library.apply(ManyEvents.of(events, sources));
            Workspace workspace = new Workspace();
            OpenDossier open = DossierLoader.load(library, library.dossiers().getFirst());
            onFx(() -> show(workspace, open));
            ShownState states = new ShownState(library);
            Editor editor = new Editor(library);
            for (int round = 0; round < ROUNDS; round++) {
                for (String kind : List.of("add", "describe", "re-date", "merge", "remove", "undo")) {
                    OpenDossier before = workspace.open();
                    DossierState state = states.of(before);
                    long began = THREADS.getCurrentThreadCpuTime();
                    DossierState next;
                    Delta delta;
                    if (kind.equals("undo")) {
                        delta = library.undo().orElseThrow().delta().orElseThrow();
                        next = state.after(delta);
                    } else {
                        Editor.Made change = editor.make(state, edit(kind, round, state), "");
                        delta = change.changed();
                        next = change.next();
                    }
                    long kept = THREADS.getCurrentThreadCpuTime();
                    OpenDossier shown = states.next(before, next, delta);
                    long made = THREADS.getCurrentThreadCpuTime();
                    long blocked = blocked(workspace, shown);
                    if (round >= WARM) {
                        measured.computeIfAbsent(kind, _ -> new ArrayList<>()).add(new double[] {(kept - began) / 1e6, (made - kept) / 1e6, blocked / 1e6});
                    }
                }
            }
        }
        Map<String, Figures> figures = new LinkedHashMap<>();
        measured.forEach((kind, all) -> figures.put(kind, new Figures(median(all, 0), median(all, 1), median(all, 2))));
        figures.put("all", new Figures(figures.values().stream().mapToDouble(Figures::disk).average().orElseThrow(),
                figures.values().stream().mapToDouble(Figures::next).average().orElseThrow(),
                figures.values().stream().mapToDouble(Figures::blocked).average().orElseThrow()));
        return figures;
    }

    private static Edit edit(String kind, int round, DossierState state) {
        List<Event> all = state.dossier().events();
        Event event = all.get(all.size() / 2 + 2 * (round % CHANGED));
        return switch (kind) {
            case "add" -> new NewEvent(new Event(new EventId("fresh-" + round), "Told by nobody yet, " + round, event.date(), null, event.kind(),
                    event.status(), event.tier(), List.of(), List.of(), null, List.of(), Map.of()), null, null);
            case "describe" -> new Describe(new Event(event.id(), "Told otherwise, " + round, event.date(), event.knowable(), event.kind(),
                    event.status(), event.tier(), event.actors(), event.places(), event.tags(), event.partOf(), event.note(), event.attestations(),
                    event.silences()));
            case "re-date" -> {
                Attestation old = event.attestations().getFirst();
                yield new Testify(event.id(), new Attestation(old.id(), old.source(), Edtf.parse("2021-03-0" + (1 + round % 9)), null,
                        old.dating(), null, old.stance(), null, old.strength(), null));
            }
            case "merge" -> new MergeEvents(event.id(), all.get(all.size() / 2 + 2 * (round % CHANGED) + 1).id());
            case "remove" -> new RemoveEvent(event.id());
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /// How much of its time the thread of the window spends until it has laid out what it shows.
    private long blocked(Workspace workspace, OpenDossier shown) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicLong spent = new AtomicLong();
        Platform.runLater(() -> {
            long began = THREADS.getCurrentThreadCpuTime();
            workspace.show(shown);
            long after = THREADS.getCurrentThreadCpuTime();
            Scene laid = Objects.requireNonNull(scene);
            laid.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    laid.removePostLayoutPulseListener(this);
                    spent.addAndGet(THREADS.getCurrentThreadCpuTime());
                    done.countDown();
                }
            });
            laid.addPreLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    laid.removePreLayoutPulseListener(this);
                    spent.addAndGet(after - began - THREADS.getCurrentThreadCpuTime());
                }
            });
            Platform.requestNextPulse();
        });
        done.await();
        return spent.get();
    }

    private void show(Workspace workspace, OpenDossier open) {
        Theme.install();
        Jobs jobs = new Jobs(failure -> { throw new IllegalStateException(failure); });
        Scene main = new Scene(new MainView(workspace, new Selection(), new Viewport(), Settings.of(Map.of()), jobs, Errands.NONE), 1000, 800);
        scene = main;
        Theme.colour(main);
        Stage stage = new Stage();
        stage.setScene(main);
        stage.show();
        workspace.show(open);
    }

    private static void onFx(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        done.await();
    }

    private static double median(List<double[]> all, int which) {
        return all.stream().mapToDouble(one -> one[which]).sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }
}
