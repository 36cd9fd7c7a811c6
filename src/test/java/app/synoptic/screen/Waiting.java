package app.synoptic.screen;

import app.synoptic.ui.controls.pulses.PulseQueue;
import java.time.Duration;
import java.util.concurrent.Callable;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Waiting on the FX thread, while it goes on with what is due: nothing that was true when a look began changes before it ends.
public final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PULSES = 2;

    private static volatile boolean stopped;

    private Waiting() {}

    /// Has who waits give up at once, or not any more.
    static void stop(boolean giveUp) {
        stopped = giveUp;
    }

    /// Lets what is due happen: events, what was put off until later, and a few pulses, each with its styles and its layout.
    public static void settle() {
        pulses(PULSES);
    }

    /// Lets what is due happen, and one pulse.
    static void breathe() {
        pulses(1);
    }

    private static void pulses(int wanted) {
        demandFxThread();
        Object settled = new Object();
        after(wanted, () -> Platform.runLater(() -> Platform.exitNestedEventLoop(settled, null)));
        Platform.enterNestedEventLoop(settled);
        if (stopped) {
            throw new AssertionError("the test was stopped");
        }
    }

    /// Does something in the pulse that is the so-many-th from now, or in the first after it in which nothing is left to do bit by bit.
    static void after(int wanted, Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses >= wanted && PulseQueue.idle()) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /// Waits until something is so, and for what follows from it. It is not so yet while an assertion in it fails, such as that
    /// there is a node to look at.
    public static void until(Callable<Boolean> so) {
        long begun = System.nanoTime();
        settle();
        for (Answer answer = answer(so); !answer.so; answer = answer(so)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new AssertionError("what was waited for did not come about within " + PATIENCE.toSeconds() + " s", answer.why);
            }
            settle();
        }
        settle();
    }

    private record Answer(boolean so, @Nullable AssertionError why) {}

    private static Answer answer(Callable<Boolean> so) {
        try {
            return new Answer(so.call(), null);
        } catch (AssertionError notYet) {
            return new Answer(false, notYet);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    static void demandFxThread() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("a window is looked at on the FX thread only: annotate the test class with @InWindow");
        }
    }
}
