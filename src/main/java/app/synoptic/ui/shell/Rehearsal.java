package app.synoptic.ui.shell;

import app.synoptic.domain.Dossier;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings.Reading;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Selects some events and a question in every room of the window, one after another, each for long enough to be drawn.
final class Rehearsal {

    private static final Duration EACH = Duration.millis(300);
    private static final int EVENTS = 3;

    private final Deque<Runnable> steps = new ArrayDeque<>();

    Rehearsal(Workspace workspace, Selection selection, Settings settings, Runnable then) {
        OpenDossier open = workspace.open();
        if (open != null) {
            Dossier dossier = open.dossier();
            for (Reading reading : Reading.values()) {
                steps.add(() -> settings.readingProperty().set(reading));
                dossier.events().stream().limit(EVENTS).forEach(event -> steps.add(() -> selection.select(event.id())));
                dossier.questions().stream().limit(1).forEach(question -> steps.add(() -> selection.ask(question, null)));
            }
            steps.add(() -> settings.readingProperty().set(Reading.TEXTS));
        }
        steps.add(then);
    }

    void begin() {
        PauseTransition pause = new PauseTransition(EACH);
        pause.setOnFinished(_ -> {
            steps.removeFirst().run();
            if (!steps.isEmpty()) {
                pause.playFromStart();
            }
        });
        pause.play();
    }
}
