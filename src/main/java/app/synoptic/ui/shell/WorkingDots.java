package app.synoptic.ui.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// Shows that something is under way of which nobody knows how long it takes: a dot, two, three, twice a second. A bar that
/// glides would have the whole window drawn anew sixty times a second, which slows down what is waited for.
final class WorkingDots extends Label {

    private static final Duration STEP = Duration.millis(500);
    private static final int MOST = 3;

    private final Timeline clock = new Timeline(new KeyFrame(STEP, _ -> step()));
    private int shown = 1;

    WorkingDots() {
        getStyleClass().add("working");
        setMinWidth(USE_PREF_SIZE);
        clock.setCycleCount(Animation.INDEFINITE);
        run(false);
    }

    /// Begins, or stops and goes.
    void run(boolean working) {
        setVisible(working);
        setManaged(working);
        if (working) {
            clock.play();
        } else {
            clock.stop();
        }
        shown = MOST;
        step();
    }

    private void step() {
        shown = shown % MOST + 1;
        setText("·".repeat(shown));
    }
}
