package app.synoptic.ui.shell;

import app.synoptic.ui.work.Jobs;
import javafx.animation.AnimationTimer;

/// Waits until a person has seen what the window shows: three frames with no job running. A frame begins only when the
/// one before the last is on the screen, so by the third the first has been seen. FX thread only.
final class FirstSight extends AnimationTimer {

    private static final int FRAMES = 3;

    private final Jobs jobs;
    private final Runnable seen;
    private int quiet;

    FirstSight(Jobs jobs, Runnable seen) {
        this.jobs = jobs;
        this.seen = seen;
    }

    @Override
    public void handle(long now) {
        quiet = jobs.runningProperty().get().isEmpty() ? quiet + 1 : 0;
        if (quiet == FRAMES) {
            stop();
            seen.run();
        }
    }
}
