package app.synoptic.ui.work.safety;

import app.synoptic.health.HealthCheck;
import app.synoptic.health.HealthFinding;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the health checks of a library one after another, on a thread of its own, and shows how far it is. FX thread only.
public final class HealthRun {

    private static final Logger LOG = LoggerFactory.getLogger(HealthRun.class);
    private static final int PATIENCE_MILLIS = 5_000;

    /// How far a check is.
    public enum State { WAITING, RUNNING, DONE, CANCELLED }

    /// A check.
    ///
    /// @param part    how much of it is done, from 0 to 1
    /// @param finding null until it is done
    public record Entry(HealthCheck check, State state, double part, @Nullable HealthFinding finding) {}

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    /// One for all: who listens to it must not lose it.
    private final ObservableList<Entry> shown = FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private @Nullable Thread thread;
    private volatile boolean cancelled;

    public HealthRun(List<HealthCheck> checks) {
        entries.setAll(checks.stream().map(check -> new Entry(check, State.WAITING, 0, null)).toList());
    }

    /// The checks in their order, each replaced when something about it changes.
    public ObservableList<Entry> entries() {
        return shown;
    }

    /// Whether it is under way.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Makes all checks, unless that is under way.
    public void start() {
        if (running.get()) {
            return;
        }
        cancelled = false;
        running.set(true);
        List<HealthCheck> checks = entries.stream().map(Entry::check).toList();
        entries.replaceAll(entry -> new Entry(entry.check, State.WAITING, 0, null));
        thread = Thread.ofPlatform().name("synoptic-health").daemon(true).start(() -> {
            for (int i = 0; i < checks.size() && !cancelled; i++) {
                examine(i, checks.get(i));
            }
            Platform.runLater(this::ended);
        });
    }

    private void examine(int at, HealthCheck check) {
        tell(at, new Entry(check, State.RUNNING, 0, null));
        try {
            HealthFinding finding = check.examine((done, all) -> {
                if (cancelled) {
                    throw new CancellationException();
                }
                tell(at, new Entry(check, State.RUNNING, all == 0 ? 0 : (double) done / all, null));
            });
            tell(at, new Entry(check, State.DONE, 1, finding));
        } catch (RuntimeException failure) {
            if (cancelled) {
                tell(at, new Entry(check, State.CANCELLED, 0, null));
            } else {
                LOG.warn("the check {} failed", check.name(), failure);
                tell(at, new Entry(check, State.DONE, 1, HealthFinding.failed(String.valueOf(failure.getMessage()))));
            }
        }
    }

    private void tell(int at, Entry entry) {
        Platform.runLater(() -> entries.set(at, entry));
    }

    private void ended() {
        entries.replaceAll(entry -> entry.state == State.DONE ? entry : new Entry(entry.check, State.CANCELLED, 0, null));
        running.set(false);
    }

    /// Ends it soon; what was found stays.
    public void cancel() {
        cancelled = true;
    }

    /// Ends it, and waits until nothing of the library is read any more.
    public void close() {
        cancel();
        Thread last = thread;
        if (last != null) {
            try {
                last.join(PATIENCE_MILLIS);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
