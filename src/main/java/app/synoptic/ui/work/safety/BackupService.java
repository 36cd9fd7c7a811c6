package app.synoptic.ui.work.safety;

import app.synoptic.store.Holdings;
import app.synoptic.store.Library;
import app.synoptic.store.backup.Backup;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.ui.Messages;
import app.synoptic.ui.work.Jobs;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the backups of the open library by themselves: soon after it was opened, and every hour in which something has changed. A thread
/// of its own does it, behind everything else: neither the window nor a change waits for it. Methods are called on the FX thread,
/// results arrive there.
public final class BackupService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackupService.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int PATIENCE_SECONDS = 5;

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().name("synoptic-backup").daemon(true).factory());
    private final Library library;
    private final Jobs jobs;
    private final Supplier<BackupPlan> plan;
    private final Consumer<Exception> failures;
    private boolean closed;

    /// What there is to be restored.
    ///
    /// @param now what the library holds
    public record Known(BackupPlan plan, List<Backup> backups, Holdings now) {}

    /// @param plan     where backups go now; asked on the FX thread
    /// @param failures is told why a backup could not be made
    public BackupService(Library library, Jobs jobs, Supplier<BackupPlan> plan, Consumer<Exception> failures) {
        this.library = library;
        this.jobs = jobs;
        this.plan = plan;
        this.failures = failures;
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// Begins, unless nothing can be changed in the library.
    ///
    /// @param soon after which time the first is made
    public void start(Duration soon) {
        if (!closed && library.readOnly().isEmpty()) {
            executor.scheduleWithFixedDelay(() -> Platform.runLater(() -> make(false, _ -> { })), soon.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// Makes one now, whether or not something has changed.
    public void make(Consumer<Backup> done) {
        make(true, made -> made.ifPresent(done));
    }

    private void make(boolean asked, Consumer<Optional<Backup>> done) {
        if (closed) {
            return;
        }
        BackupPlan now = plan.get();
        executor.execute(() -> {
            try {
                // What is unchanged is none of a person's business: nothing is said before a backup is due.
                Optional<Backup> made = asked ? Optional.of(told(now)) : now.due(library) ? Optional.of(told(now)) : Optional.empty();
                arrive(() -> done.accept(made));
            } catch (RuntimeException failure) {
                LOG.warn("no backup was made", failure);
                arrive(() -> failures.accept(failure));
            }
        });
    }

    private Backup told(BackupPlan now) {
        arrive(() -> jobs.behind(this, Messages.get("job.backup")));
        try {
            return now.make(library);
        } finally {
            arrive(() -> jobs.behind(this, ""));
        }
    }

    private void arrive(Runnable then) {
        Platform.runLater(() -> {
            if (!closed) {
                then.run();
            }
        });
    }

    /// Lists what there is.
    public void known(Consumer<Known> done) {
        BackupPlan now = plan.get();
        jobs.read(Messages.get("job.backups"), () -> new Known(now, now.all(), library.holdings()), done);
    }

    /// Gives up what is under way: half a backup is none.
    @Override
    public void close() {
        closed = true;
        executor.shutdownNow();
        try {
            if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("a backup that was given up still went on when the window closed");
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
