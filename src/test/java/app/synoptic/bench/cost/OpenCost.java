package app.synoptic.bench.cost;

import app.synoptic.bench.affairs.GrownAffair;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What it costs to open a grown library, beside opening the shipped dossier: another Java process shows its first dossier on
/// the headless platform. Linux only.
public final class OpenCost {

    private static final int ROUNDS = 3;
    private static final double TICKS = 100;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    /// @param shipped CPU seconds until the shipped dossier is on the screen
    /// @param grown   the same for the grown one
    /// @param heap    MB of the heap in use after opening that, when all garbage is gone
    public record Figures(double shipped, double grown, double heap) {
        public double ratio() {
            return grown / shipped;
        }
    }

    private record Start(double cpu, double heap) {}

    private OpenCost() {}

    public static void main(String[] args) throws Exception {
        Figures figures = measure();
        System.out.printf("the shipped dossier after %.2f s of CPU, the grown one after %.2f (%.2f times), then %.0f MB of heap in use%n",
                figures.shipped(), figures.grown(), figures.ratio(), figures.heap());
    }

    public static Figures measure() throws IOException, InterruptedException {
        Path shipped = Files.createTempDirectory("synoptic-shipped");
        Path grown = Files.createTempDirectory("synoptic-grown");
        try (Library library = H2Library.open(grown.resolve("data/synoptic"))) {
            library.apply(GrownAffair.made());
        }
        start(shipped);
        start(grown);
        List<Double> small = new ArrayList<>();
        List<Double> large = new ArrayList<>();
        double heap = 0;
        for (int round = 0; round < ROUNDS; round++) {
            small.add(start(shipped).cpu);
            Start start = start(grown);
            large.add(start.cpu);
            heap = start.heap;
        }
        return new Figures(median(small), median(large), heap);
    }

    private static Start start(Path home) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dsynoptic.start=say", "-Duser.home=" + home, "-cp", System.getProperty("java.class.path"), "app.synoptic.Main");
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            if (line == null || !line.startsWith("The first dossier")) {
                throw new IOException("the start did not come to its end: " + line);
            }
            double cpu = cpu(process.pid());
            return new Start(cpu, heap(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static double heap(long process) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        run(jcmd, process, "GC.run");
        Matcher used = USED.matcher(run(jcmd, process, "GC.heap_info"));
        double kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes / 1024;
    }

    private static String run(String jcmd, long process, String command) throws IOException {
        Process asked = new ProcessBuilder(jcmd, Long.toString(process), command).start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static double cpu(long process) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks = 0;
        for (int i = 11; i <= 14; i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return ticks / TICKS;
    }

    private static double median(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
