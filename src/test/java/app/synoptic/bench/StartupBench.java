package app.synoptic.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How long the packaged program takes from its start to the first dossier on the screen, what it costs in processor time
/// until then, and the most memory it held: the median of ten starts with the AOT cache and of ten without, in turns,
/// after one start of each that is not counted. Linux only; needs `packaging/package image` before. The screen is the
/// one of `DISPLAY`, or an Xvfb of its own.
public final class StartupBench {

    private static final int STARTS = 10;
    private static final Path LAUNCHER = Path.of("target/package/synoptic/bin/synoptic").toAbsolutePath();
    private static final double TICKS = 100;

    /// @param seconds to the first dossier on the screen
    /// @param cpu     seconds of processor time, user and system, of the program and what it ran
    /// @param memory  resident at most, in MB
    private record Start(double seconds, double cpu, double memory) {}

    private final Path home;
    private final String display;

    private StartupBench(Path home, String display) {
        this.home = home;
        this.display = display;
    }

    public static void main(String[] args) throws Exception {
        if (!Files.isExecutable(LAUNCHER)) {
            System.err.println("There is no app-image to start; make it with packaging/package image.");
            System.exit(1);
        }
        Path home = Files.createTempDirectory("synoptic-startup");
        Path settings = home.resolve("data/synoptic/settings.properties");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "place.tour-taken=1\n");
        String display = System.getenv("DISPLAY");
        Process screen = null;
        if (display == null) {
            screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            display = ":" + screen.inputReader().readLine();
        }
        try {
            new StartupBench(home, display).measure(args.length == 0 ? STARTS : Integer.parseInt(args[0]));
        } finally {
            if (screen != null) {
                screen.destroy();
            }
        }
    }

    private void measure(int starts) throws IOException, InterruptedException {
        List<Start> with = new ArrayList<>();
        List<Start> without = new ArrayList<>();
        for (int i = 0; i <= starts; i++) {
            Start one = start("");
            Start other = start("-XX:AOTMode=off");
            if (i > 0) {
                with.add(one);
                without.add(other);
            }
        }
        print("with the cache", with);
        print("without it", without);
        System.out.printf("with to without: %.2f of the time, %.2f of the processor time, %.2f of the memory%n",
                ratio(with, without, Start::seconds), ratio(with, without, Start::cpu), ratio(with, without, Start::memory));
    }

    private Start start(String option) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("DISPLAY", display, "GDK_BACKEND", "x11", "HOME", home.toString(),
                "XDG_DATA_HOME", home.resolve("data").toString(), "JAVA_TOOL_OPTIONS", "-Dsynoptic.start=end " + option));
        builder.environment().remove("WAYLAND_DISPLAY");
        long began = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            double seconds = (System.nanoTime() - began) / 1e9;
            if (line == null || !line.startsWith("The first dossier")) {
                throw new IOException("the start did not come to its end: " + line);
            }
            Start start = new Start(seconds, cpu(process.pid()), memory(process.pid()));
            process.waitFor();
            return start;
        }
    }

    private static double cpu(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks = 0;
        for (int i = 11; i <= 14; i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return ticks / TICKS;
    }

    private static double memory(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream().filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).findFirst().orElseThrow() / 1024.0;
    }

    private static void print(String what, List<Start> starts) {
        System.out.printf("%s: %.2f s to the first dossier on the screen (%.2f to %.2f), %.2f s of processor time, %.0f MB%n", what,
                median(starts, Start::seconds), starts.stream().mapToDouble(Start::seconds).min().orElseThrow(),
                starts.stream().mapToDouble(Start::seconds).max().orElseThrow(), median(starts, Start::cpu), median(starts, Start::memory));
    }

    private static double ratio(List<Start> one, List<Start> other, ToDoubleFunction<Start> figure) {
        return median(one, figure) / median(other, figure);
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
        List<Double> sorted = starts.stream().map(figure::applyAsDouble).sorted(Comparator.naturalOrder()).toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
