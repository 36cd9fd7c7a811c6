package app.synoptic.bench;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.matrix.MatrixView;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// What selecting costs in a matrix of 10,000 events and 50 sources: time from the verb until the second frame after it,
/// and the CPU time of the FX thread in it. Rows are chosen at random, so that nearly every selection scrolls. As a ratio
/// of a matrix of 100 events and 5 sources, and of one frame at 60 Hz. Arguments: events and sources, if others.
public final class MatrixBench {

    private static final int ROUNDS = 120;
    private static final int WARM = 30;
    private static final double FRAME_MS = 1000.0 / 60;

    private MatrixBench() {}

    public static void main(String[] args) throws Exception {
        int events = args.length == 2 ? Integer.parseInt(args[0]) : 10_000;
        int sources = args.length == 2 ? Integer.parseInt(args[1]) : 50;
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        double[] small = measure(100, 5);
        double[] large = measure(events, sources);
        System.out.printf("selecting among %,d events and %d sources: until the second frame %.1f ms (median), %.1f ms (90th percentile), "
                        + "%.1f ms (greatest); FX thread's CPU %.1f ms (median), %.1f ms (greatest); %.2f of a frame, %.2f of a small matrix%n",
                events, sources, large[0], large[1], large[2], large[3], large[4], large[3] / FRAME_MS, large[3] / small[3]);
        Platform.exit();
        System.exit(0);
    }

    private static double[] measure(int events, int sources) throws Exception {
        OpenDossier open = OpenDossier.of(dossier(events, sources), Map.of());
        Workspace workspace = new Workspace();
        Selection selection = new Selection();
        onFx(() -> {
            Theme.install();
            MatrixView view = new MatrixView(workspace, selection, new Settings());
            Stage stage = new Stage();
            Scene scene = new Scene(view, 1000, 500);
            Theme.colour(scene);
            stage.setScene(scene);
            stage.show();
            workspace.show(open);
        });
        frames();
        Random random = new Random(11);
        List<Double> waits = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < ROUNDS + WARM; i++) {
            EventId event = open.dossier().events().get(random.nextInt(events)).id();
            long cpu = onFx(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
            long start = System.nanoTime();
            onFx(() -> selection.select(event));
            frames();
            if (i >= WARM) {
                waits.add((System.nanoTime() - start) / 1e6);
                costs.add((onFx(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()) - cpu) / 1e6);
            }
        }
        waits.sort(null);
        costs.sort(null);
        return new double[] {waits.get(ROUNDS / 2), waits.get(ROUNDS * 9 / 10), waits.getLast(), costs.get(ROUNDS / 2), costs.getLast()};
    }

    private static void frames() throws Exception {
        CountDownLatch seen = new CountDownLatch(2);
        onFx(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                seen.countDown();
                if (seen.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        seen.await();
    }

    private static void onFx(Runnable work) throws Exception {
        onFx(() -> {
            work.run();
            return 0L;
        });
    }

    private static long onFx(Callable<Long> work) throws Exception {
        FutureTask<Long> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static Dossier dossier(int size, int width) {
        Random random = new Random(7);
        List<Source> sources = IntStream.range(0, width).mapToObj(i -> new Source(new SourceId("s" + i), "Source " + i, "",
                List.of(), "en", null, Edtf.parse("2022-01-10"), Edtf.parse("2022-01-10"), null, null, null, null)).toList();
        List<Event> events = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            EventId id = new EventId("e" + i);
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(19));
            List<Attestation> told = new ArrayList<>();
            for (Source source : sources) {
                if (random.nextInt(width) < 5) {
                    Edtf date = Edtf.parse(day.plusDays(random.nextInt(10) == 0 ? 1 : 0).toString());
                    told.add(new Attestation(AttestationId.of(id, source.id(), 1), source.id(), date, null, Dating.EXPLICIT, null,
                            Stance.AFFIRMS, null, Strength.DIRECT, null));
                }
            }
            events.add(new Event(id, "Something happened, number " + i, Edtf.parse(day.toString()), null, new Kind("other"),
                    Status.HAPPENED, Tier.CORE, List.of(), List.of(), null, told, Map.of()));
        }
        return new Dossier(new DossierId("wide"), "Many events and sources", Edtf.parse("2022-01-01/2022-01-19"),
                ZoneId.of("Asia/Almaty"), null, List.of(), sources, events, List.of());
    }
}
