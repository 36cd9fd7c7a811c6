package app.synoptic.ui.shell;

import app.synoptic.domain.edtf.Clock;
import app.synoptic.store.ReadOnly;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.ReportTask;
import app.synoptic.ui.work.Reporting;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Subscription;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/// The strip along the bottom: what is saved, what is held, what is running, in which zone times are.
final class StatusStrip extends StatusBar {

    private final Label zone = new Label();
    private final Label running = new Label();
    private final WorkingDots dots = new WorkingDots();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button stop = new Button(Messages.get("report.stop"));
    private final Subscription subscription;
    private Subscription followed = Subscription.EMPTY;

    private String saving = "";
    private String held = "";

    /// @param saved whether all is on disk
    /// @param bound why nothing can be changed; null where all can
    StatusStrip(Workspace workspace, Jobs jobs, Reporting reporting, ReadOnlyBooleanProperty saved, @Nullable ReadOnly bound) {
        getStyleClass().add("status");
        setId("status");
        setText("");
        stop.setId("report-stop");
        stop.getStyleClass().add("stop");
        show(progress, false);
        getRightItems().addAll(running, dots, progress, stop, zone);
        subscription = Subscription.combine(
                workspace.openProperty().subscribe(this::show),
                jobs.runningProperty().subscribe(this::run),
                reporting.writingProperty().subscribe(this::follow), () -> followed.unsubscribe());
        tellOf(saved, bound);
    }

    /// Says whether all is on disk; or that nothing can be, where that is so.
    private void tellOf(ReadOnlyBooleanProperty saved, @Nullable ReadOnly bound) {
        saved.subscribe(now -> {
            saving = bound != null ? words(bound) : Messages.get(now ? "shell.status.saved" : "shell.status.saving");
            say();
        });
    }

    private static String words(ReadOnly bound) {
        return switch (bound) {
            case NO_SPACE -> Messages.get("shell.status.read-only.no-space");
            case NOT_ALLOWED -> Messages.get("shell.status.read-only.not-allowed");
        };
    }

    /// Shows how far a report is, and offers to stop it.
    private void follow(@Nullable ReportTask writing) {
        followed.unsubscribe();
        show(stop, writing != null);
        show(progress, writing != null);
        if (writing == null) {
            followed = Subscription.EMPTY;
            return;
        }
        stop.setOnAction(_ -> writing.stop());
        followed = Subscription.combine(
                writing.shareProperty().subscribe(share -> progress.setProgress(share.doubleValue())),
                writing.wordsProperty().subscribe(words -> {
                    if (!words.isEmpty()) {
                        running.setText(words);
                    }
                }));
    }

    private void run(String name) {
        running.setText(name);
        show(running, !name.isEmpty());
        dots.run(!name.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void show(@Nullable OpenDossier open) {
        if (open == null) {
            return;
        }
        held = NextStep.of(open);
        say();
        Clock clock = open.clock();
        zone.setText(clock.abroad() ? Messages.get("shell.status.zones", DateLabels.zone(clock.home()), DateLabels.zone(clock.shown()))
                : Messages.get("shell.status.zone", DateLabels.zone(clock.home())));
    }

    private void say() {
        setText(Stream.of(saving, held).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
    }

    void dispose() {
        subscription.unsubscribe();
    }
}
