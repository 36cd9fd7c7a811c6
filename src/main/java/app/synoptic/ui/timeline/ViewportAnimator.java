package app.synoptic.ui.timeline;

import app.synoptic.axis.TimeSpan;
import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A short move from one stretch of time to another.
final class ViewportAnimator {

    private static final Duration LENGTH = Duration.millis(180);

    private final Consumer<TimeSpan> show;
    private @Nullable Transition running;

    ViewportAnimator(Consumer<TimeSpan> show) {
        this.show = show;
    }

    /// Moves at once where nothing is seen yet, or not gently.
    void go(@Nullable TimeSpan from, TimeSpan to, boolean gently) {
        stop();
        if (from == null || !gently) {
            show.accept(to);
        } else {
            go(from, to);
        }
    }

    private void go(TimeSpan from, TimeSpan to) {
        Transition transition = new Transition() {
            {
                setCycleDuration(LENGTH);
                setInterpolator(Interpolator.EASE_BOTH);
            }

            @Override
            protected void interpolate(double share) {
                show.accept(share >= 1 ? to : between(from, to, share));
            }
        };
        running = transition;
        transition.play();
    }

    void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    private static TimeSpan between(TimeSpan from, TimeSpan to, double share) {
        double length = from.length() * Math.pow(to.length() / (double) from.length(), share);
        double done = to.length() == from.length() ? share : (length - from.length()) / (to.length() - from.length());
        long start = Math.round(from.from() + (to.from() - from.from()) * done);
        return new TimeSpan(start, start + Math.max(1, Math.round(length)));
    }
}
