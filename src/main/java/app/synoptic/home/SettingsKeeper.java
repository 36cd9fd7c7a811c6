package app.synoptic.home;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Writes settings soon after they change, away from the thread that changes them: what a person chose stays, however the
/// program ends. Many changes in a row are written together. Safe for use by several threads.
public final class SettingsKeeper implements AutoCloseable {

    private static final Duration SOON = Duration.ofMillis(300);
    private static final int PATIENCE_SECONDS = 10;

    private final SettingsFile file;
    private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().name("synoptic-settings").daemon(true).factory());
    private @Nullable Map<String, String> latest;

    public SettingsKeeper(SettingsFile file) {
        this.file = file;
        writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// Keeps settings in place of those kept before, at most 0.3 seconds from now.
    public synchronized void keep(Map<String, String> settings) {
        if (latest == null && !writer.isShutdown()) {
            writer.schedule(this::write, SOON.toMillis(), TimeUnit.MILLISECONDS);
        }
        latest = Map.copyOf(settings);
    }

    private void write() {
        Map<String, String> due;
        synchronized (this) {
            due = latest;
            latest = null;
        }
        if (due != null) {
            file.write(due);
        }
    }

    /// Writes what is still to be written, and nothing any more.
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                write();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
