package app.synoptic.bench.safety;

import app.synoptic.bench.affairs.ManyEvents;
import app.synoptic.bench.pauses.FxWatch;
import app.synoptic.store.Library;
import app.synoptic.store.backup.Backup;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.shell.MainWindow;
import app.synoptic.ui.state.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Whether the window goes on while the library is backed up: a person selects one event after another, without a backup and beside one. It is
/// told how long the FX thread worked without a pause (CPU time), and how often it was met in the store, where it could have to wait for a
/// backup. Argument: how many events (5,000). Ends with 1 where it was met there, or a stretch of work is longer by what a person feels.
public final class BackupPausesBench {

    private static final int STEPS = 60;
    private static final int SETTLE = 60;
    private static final int EVERY = 2;

    private final Stage stage = new Stage();
    private final FxWatch watch = FxWatch.begin();
    private final AtomicLong met = new AtomicLong();
    private final AtomicLong looks = new AtomicLong();

    private BackupPausesBench(Library library) {
        Settings settings = Settings.of(Map.of("look", "light", "animated", "false", "place.tour-taken", "1"));
        Theme.install();
        MainWindow window = new MainWindow(stage, settings, MainWindow.beginning(() -> library, settings), _ -> {});
        stage.setWidth(1366);
        stage.setHeight(768);
        window.show();
        Thread drawing = Thread.currentThread();
        Thread.ofPlatform().daemon().start(() -> look(drawing));
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Path folder = Files.createTempDirectory("synoptic-backup-pauses");
        Library library = H2Library.open(folder);
        library.apply(ManyEvents.of(args.length > 0 ? Integer.parseInt(args[0]) : 5_000, 100));
        boolean blocked = onFx(() -> new BackupPausesBench(library)).blocked(library, folder);
        System.out.flush();
        Runtime.getRuntime().halt(blocked ? 1 : 0);
    }

    private boolean blocked(Library library, Path folder) throws Exception {
        while (!onFx(() -> stage.getScene().lookup(".timeline") != null && stage.getScene().lookup(".source-pane") != null)) {
            Thread.sleep(100);
        }
        Thread.sleep(2_000);
        select();
        watch.fresh();
        select();
        double alone = watch.longest();
        met.set(0);
        looks.set(0);
        watch.fresh();
        FutureTask<Backup> backup = new FutureTask<>(() -> BackupPlan.of(folder, null, Long.MAX_VALUE).make(library));
        Thread.ofPlatform().start(backup);
        int rounds = 0;
        while (!backup.isDone()) {
            select();
            rounds++;
        }
        double beside = watch.longest();
        System.out.printf(Locale.ROOT, "selecting events: the FX thread works %.1f ms at most; beside a backup of %,d KB %.1f ms, in %d selections; met in the store %d times of %,d looks%n",
                alone, backup.get().size() >> 10, beside, rounds * STEPS, met.get(), looks.get());
        return met.get() > 0 || beside > alone + FxWatch.PAUSE;
    }

    private void look(Thread drawing) {
        try {
            while (true) {
                looks.incrementAndGet();
                if (Arrays.stream(drawing.getStackTrace()).anyMatch(frame -> frame.getClassName().startsWith("app.synoptic.store.") || frame.getClassName().startsWith("org.h2."))) {
                    met.incrementAndGet();
                }
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void select() throws Exception {
        for (int i = 0; i < STEPS; i++) {
            onFx(() -> {
                Node timeline = Objects.requireNonNull(stage.getScene().lookup(".timeline"));
                timeline.requestFocus();
                timeline.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
                return true;
            });
            Thread.sleep(SETTLE);
        }
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
