package app.synoptic.bench;

import app.synoptic.ui.controls.pulses.PulseQueue;
import app.synoptic.ui.work.Jobs;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// CPU time of a thread, in milliseconds.
final class Cpu {

    private Cpu() {}

    interface Work {
        void run() throws Exception;
    }

    /// What `work` costs the thread that calls this.
    static double of(Work work) throws Exception {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }

    /// The median of what `work` costs in `rounds` rounds, after as many to warm up as `warm` says.
    static double median(int warm, int rounds, Work work) throws Exception {
        double[] costs = new double[rounds];
        for (int round = -warm; round < rounds; round++) {
            double cost = of(work);
            if (round >= 0) {
                costs[round] = cost;
            }
        }
        return median(costs);
    }

    static double median(double[] costs) {
        double[] sorted = costs.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /// Waits until the window has made so many frames more.
    static void frames(int count) throws Exception {
        CountDownLatch done = new CountDownLatch(count);
        onFx(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    done.countDown();
                    if (done.getCount() == 0) {
                        stop();
                    }
                }
            }.start();
            return true;
        });
        done.await();
    }

    /// Waits for two frames, and until nothing is left to do bit by bit.
    static void done() throws Exception {
        frames(2);
        while (!onFx(PulseQueue::idle)) {
            frames(1);
        }
    }

    /// Waits until no job runs that the window tells of.
    static void idle(Jobs jobs) throws Exception {
        do {
            frames(2);
        } while (!onFx(() -> jobs.runningProperty().get().isEmpty()));
    }
}
