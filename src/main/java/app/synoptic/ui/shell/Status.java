package app.synoptic.ui.shell;

import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Subscription;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/// The strip along the bottom: what is saved, what is held, what is running, in which zone times are.
final class Status extends StatusBar {

    private final Label zone = new Label();
    private final Label running = new Label();
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Subscription subscription;

    Status(Workspace workspace, Jobs jobs) {
        getStyleClass().add("status");
        setId("status");
        setText("");
        getRightItems().addAll(running, progress, zone);
        subscription = Subscription.combine(
                workspace.openProperty().subscribe(this::show),
                jobs.runningProperty().subscribe(this::run));
    }

    private void run(String name) {
        running.setText(name);
        progress.setVisible(!name.isEmpty());
        progress.setManaged(!name.isEmpty());
        running.setVisible(!name.isEmpty());
        running.setManaged(!name.isEmpty());
    }

    private void show(@Nullable OpenDossier open) {
        if (open == null) {
            return;
        }
        setText(words(open));
        zone.setText(Messages.get("shell.status.zone", open.dossier().zone().getId()));
    }

    /// What is held, and what to do next.
    static String words(OpenDossier open) {
        long sources = open.dossier().sources().size();
        long originals = open.dossier().sources().stream()
                .filter(source -> open.text(source.id()).filter(SourceText::original).isPresent()).count();
        if (originals == 0) {
            return Messages.get("shell.status.digests", sources);
        }
        return originals == sources ? Messages.get("shell.status.originals", sources, originals)
                : Messages.get("shell.status.some", sources, originals, sources - originals);
    }

    void dispose() {
        subscription.unsubscribe();
    }
}
