package app.synoptic.bench.pauses;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// How long the FX thread works without a pause: one is asked for every other millisecond, and what the thread spent between two
/// is a stretch of work. CPU time is told, which is the same on a busy machine; a stretch may be several short works in a row.
public final class FxWatch {

    /// What a person feels.
    public static final double PAUSE = 50;
    private static final long EVERY = 2;
    private static final long STUCK = 25_000_000;

    private final Thread watched;
    private final List<Double> stretches = new ArrayList<>();
    private final List<String> longest = new ArrayList<>();
    private long cpu = -1;
    private volatile long asked;
    private volatile boolean waiting;
    private volatile boolean kept;
    private final Map<String, Integer> seen = new LinkedHashMap<>();

    private FxWatch(Thread watched) {
        this.watched = watched;
    }

    /// Watches from now on. FX thread only.
    public static FxWatch begin() {
        FxWatch watch = new FxWatch(Thread.currentThread());
        Thread.ofPlatform().daemon().name("fx-watch").start(watch::ask);
        return watch;
    }

    private void ask() {
        try {
            while (true) {
                if (!waiting) {
                    waiting = true;
                    asked = System.nanoTime();
                    Platform.runLater(this::tick);
                } else if (System.nanoTime() - asked > STUCK) {
                    look(watched.getStackTrace());
                }
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look(StackTraceElement[] stack) {
        String own = Arrays.stream(stack).filter(frame -> frame.getClassName().startsWith("app.synoptic.")).limit(4)
                .map(frame -> frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
        String top = stack.length == 0 ? "" : stack[0].getClassName().substring(stack[0].getClassName().lastIndexOf('.') + 1) + "." + stack[0].getMethodName();
        seen.merge(own.isEmpty() ? top + " (toolkit)" : own, 1, Integer::sum);
    }

    private synchronized void tick() {
        long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (cpu >= 0 && kept) {
            double stretch = (now - cpu) / 1e6;
            stretches.add(stretch);
            if (stretch > PAUSE) {
                longest.add("%.0f ms: %s".formatted(stretch, seen.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(3)
                        .map(entry -> entry.getValue() + "× " + entry.getKey()).collect(Collectors.joining("; "))));
            }
        }
        seen.clear();
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        waiting = false;
    }

    /// What the FX thread did since then, from now on.
    public synchronized void fresh() {
        stretches.clear();
        longest.clear();
        kept = true;
    }

    /// The longest stretch, in milliseconds.
    public synchronized double longest() {
        return stretches.stream().mapToDouble(stretch -> stretch).max().orElse(0);
    }

    /// How many stretches were longer than a person bears, and where they were spent, as far as that was seen.
    public synchronized List<String> pauses() {
        return List.copyOf(longest);
    }

}
