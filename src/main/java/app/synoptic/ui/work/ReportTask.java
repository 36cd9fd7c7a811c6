package app.synoptic.ui.work;

import app.synoptic.report.progress.ReportProgress;
import app.synoptic.report.progress.Stage;
import app.synoptic.ui.Messages;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// A report that is being made: how far it is, and a way to stop it. Seen on the FX thread, told by the one that makes it.
public final class ReportTask implements ReportProgress {

    private record Step(Stage stage, int done, int all) {}

    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final AtomicReference<@Nullable Step> latest = new AtomicReference<>();
    private volatile boolean stopped;

    /// How much of it is made, from 0 to 1.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// What is being done to it.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Has it given up soon, with nothing left of it.
    public void stop() {
        stopped = true;
    }

    @Override
    public boolean wanted() {
        return !stopped && !Thread.currentThread().isInterrupted();
    }

    @Override
    public void at(Stage stage, int done, int all) {
        if (latest.getAndSet(new Step(stage, done, all)) == null) {
            Platform.runLater(this::show);
        }
    }

    private void show() {
        Step step = latest.getAndSet(null);
        if (step != null) {
            share.set(step.stage().overall(step.done(), step.all()));
            words.set(switch (step.stage()) {
                case GATHERING -> Messages.get("report.stage.gathering");
                case LAYING_OUT -> Messages.get("report.stage.laying-out");
                case DRAWING -> Messages.get("report.stage.drawing", step.done() + 1, step.all());
                case SAVING -> Messages.get("report.stage.saving");
            });
        }
    }
}
