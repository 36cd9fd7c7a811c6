package app.synoptic.bench;

import app.synoptic.bench.affairs.ManyEvents;
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
import app.synoptic.ui.UnkeptView;
import app.synoptic.ui.controls.Theme;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// What changes of one dossier cost, each as the window makes it: until they are on disk, and until the window shows what has
/// become of it. The toolkit runs.
final class EditCost implements AutoCloseable {

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
    /// @param after   what the window spends after that, in pieces, until nothing is under way, two idle frames at least included
    record Figures(double disk, double next, double blocked, double after) {

        double shown() {
            return disk + next + blocked;
        }
    }

    private final Library library;
    private final Workspace workspace = new Workspace();
    private final ShownState states;
    private final Editor editor;
    private final Jobs jobs = new Jobs(failure -> { throw new IllegalStateException(failure); });
    private final Scene scene;
    private final Map<String, List<double[]>> measured = new LinkedHashMap<>();

    /// Opens a window on a dossier.
    ///
    /// @param events  how many events it has, each told by two sources
    /// @param sources how many sources, each with a text of its own
    private EditCost(int events, int sources) throws Exception {
        library = H2Library.open(Files.createTempDirectory("synoptic-edit"));
        library.apply(ManyEvents.of(events, sources));
        OpenDossier open = DossierLoader.load(library, library.dossiers().getFirst());
        scene = Cpu.onFx(() -> show(open));
        states = new ShownState(library);
        editor = new Editor(library);
    }

    /// What changes cost in a large dossier and in a small one, by kind of change; `all` is the mean of the kinds.
    record Beside(Map<String, Figures> large, Map<String, Figures> small) {}

    /// Changes both in turns, so that the code is as warm for the one as for the other, and the machine as busy. Each change waits
    /// until what the one before has set going is over, so that its frames are not counted as those of the next.
    static Beside measure(int events, int sources) throws Exception {
        try (EditCost large = new EditCost(events, sources); EditCost small = new EditCost(100, 5)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String kind : List.of("add", "describe", "re-date", "merge", "remove", "undo")) {
                    small.change(kind, round);
                    large.change(kind, round);
                }
            }
            return new Beside(large.figures(), small.figures());
        }
    }

    private void change(String kind, int round) throws Exception {
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
        long blocked = blocked(shown);
        long laid = Cpu.onFx(THREADS::getCurrentThreadCpuTime);
        Cpu.idle(jobs);
        long after = Cpu.onFx(THREADS::getCurrentThreadCpuTime) - laid;
        if (round >= WARM) {
            measured.computeIfAbsent(kind, _ -> new ArrayList<>()).add(new double[] {(kept - began) / 1e6, (made - kept) / 1e6, blocked / 1e6, after / 1e6});
        }
    }

    private Map<String, Figures> figures() {
        Map<String, Figures> figures = new LinkedHashMap<>();
        measured.forEach((kind, all) -> figures.put(kind, new Figures(median(all, 0), median(all, 1), median(all, 2), median(all, 3))));
        figures.put("all", new Figures(figures.values().stream().mapToDouble(Figures::disk).average().orElseThrow(),
                figures.values().stream().mapToDouble(Figures::next).average().orElseThrow(),
                figures.values().stream().mapToDouble(Figures::blocked).average().orElseThrow(),
                figures.values().stream().mapToDouble(Figures::after).average().orElseThrow()));
        return figures;
    }

    @Override
    public void close() throws Exception {
        library.close();
        Cpu.onFx(() -> {
            ((Stage) scene.getWindow()).close();
            return true;
        });
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
    private long blocked(OpenDossier shown) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicLong spent = new AtomicLong();
        Platform.runLater(() -> {
            long began = THREADS.getCurrentThreadCpuTime();
            workspace.show(shown);
            long after = THREADS.getCurrentThreadCpuTime();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    spent.addAndGet(THREADS.getCurrentThreadCpuTime());
                    done.countDown();
                }
            });
            scene.addPreLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePreLayoutPulseListener(this);
                    spent.addAndGet(after - began - THREADS.getCurrentThreadCpuTime());
                }
            });
            Platform.requestNextPulse();
        });
        done.await();
        return spent.get();
    }

    private Scene show(OpenDossier open) {
        Theme.install();
        Scene main = new Scene(UnkeptView.of(workspace, new Selection(), new Viewport(), Settings.of(Map.of()), jobs), 1000, 800);
        Theme.colour(main);
        Stage stage = new Stage();
        stage.setScene(main);
        stage.show();
        workspace.show(open);
        return main;
    }

    private static double median(List<double[]> all, int which) {
        return all.stream().mapToDouble(one -> one[which]).sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }
}
