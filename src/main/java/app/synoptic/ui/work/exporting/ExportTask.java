package app.synoptic.ui.work.exporting;

import app.synoptic.exchange.content.ExportProgress;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/// An export that is being made: how far it is, and a way to stop it. Seen on the FX thread, told by the one that makes it.
public final class ExportTask implements ExportProgress {

    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final AtomicReference<@Nullable Double> latest = new AtomicReference<>();
    private volatile boolean stopped;

    /// How much of it is made, from 0 to 1.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// Has it given up soon, with nothing left of it.
    public void stop() {
        stopped = true;
    }

    @Override
    public boolean at(int done, int all) {
        if (latest.getAndSet(all == 0 ? 1.0 : (double) done / all) == null) {
            Platform.runLater(this::show);
        }
        return !stopped && !Thread.currentThread().isInterrupted();
    }

    private void show() {
        Double now = latest.getAndSet(null);
        if (now != null) {
            share.set(now);
        }
    }
}
