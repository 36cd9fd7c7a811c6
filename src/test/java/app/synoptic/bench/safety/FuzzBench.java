package app.synoptic.bench.safety;

import app.synoptic.fuzz.Corpus;
import app.synoptic.fuzz.JazzerEntry;
import app.synoptic.fuzz.OwnFuzzing;
import app.synoptic.fuzz.Trial;
import app.synoptic.fuzz.target.FuzzTarget;
import app.synoptic.fuzz.target.FuzzTargets;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Gives hostile input to the readers of the program, each for some minutes: half of them by Jazzer, which learns from what an input
/// reaches (where it runs), half by changes of its own that reach a megabyte. What is found lies in the folder named at the end, and
/// belongs into `src/test/resources/app/synoptic/fuzz`. Each reader has a heap of 512 MB.
///
/// Arguments: the name of a reader, or `all`; how many minutes for each, 10 unless said; `own` or `jazzer` for one of both. Or the name, `again` and a file: gives it this one input. Ends with 1 where something was found.
public final class FuzzBench {

    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";
    private static final int MOST_FOUND = 20;
    private static final String INSTRUMENTED = "app.synoptic.**:tools.jackson.**:org.jsoup.**:org.jbibtex.**:org.commonmark.**:de.siegmar.**:org.netpreserve.**:org.apache.pdfbox.**:org.mozilla.universalchardet.**";

    private FuzzBench() {}

    public static void main(String[] args) throws Exception {
        List<FuzzTarget> targets = args.length == 0 || args[0].equals("all") ? FuzzTargets.all() : List.of(FuzzTargets.named(args[0]));
        if (args.length > 2 && args[1].equals("again")) {
            again(targets.getFirst(), Path.of(args[2]));
            return;
        }
        double minutes = args.length > 1 ? Double.parseDouble(args[1]) : 10;
        String how = args.length > 2 ? args[2] : "";
        if (how.equals("in-this-process")) {
            System.exit(own(targets.getFirst(), minutes, Path.of(args[3])));
        }
        Path folder = Files.createDirectories(Path.of("target", "fuzz").toAbsolutePath());
        boolean jazzer = !how.equals("own") && runs(JAZZER);
        if (!jazzer && !how.equals("own")) {
            say("Jazzer is not on the class path: inputs are made here alone.");
        }
        int found = 0;
        for (FuzzTarget target : targets) {
            Path to = Files.createDirectories(folder.resolve(target.name()));
            double each = jazzer && how.isEmpty() ? minutes / 2 : minutes;
            found += how.equals("jazzer") ? 0 : java(target, to, FuzzBench.class.getName(), target.name(), Double.toString(each), "in-this-process", to.toString());
            found += jazzer ? jazzer(target, to, each) : 0;
        }
        say("%d readers, %d with findings; they lie in %s", targets.size(), found, folder);
        System.exit(found == 0 ? 0 : 1);
    }

    private static void again(FuzzTarget target, Path input) throws IOException {
        try (Trial trial = new Trial(target)) {
            long began = System.nanoTime();
            trial.give(Files.readAllBytes(input));
            say("read or refused in %d ms", (System.nanoTime() - began) / 1_000_000);
        }
    }

    private static boolean runs(String name) {
        return FuzzBench.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }

    private static int own(FuzzTarget target, double minutes, Path to) throws IOException {
        long seed = System.nanoTime();
        long end = System.nanoTime() + (long) (minutes * 60e9);
        Map<String, Integer> kinds = new HashMap<>();
        int given = OwnFuzzing.run(target, seed, () -> System.nanoTime() < end && kinds.size() < MOST_FOUND, (input, finding) -> {
            String kind = kind(finding);
            if (kinds.merge(kind, 1, Integer::sum) == 1) {
                keep(to, kind, input, finding);
            }
        });
        say("%-18s %,10d inputs of its own, %d findings %s", target.name(), given, kinds.size(), kinds.isEmpty() ? "" : kinds);
        return kinds.isEmpty() ? 0 : 1;
    }

    /// What a finding is called: where it was thrown.
    private static String kind(Trial.Finding finding) {
        Throwable cause = finding.getCause() == null ? finding : finding.getCause();
        StackTraceElement at = cause.getStackTrace().length == 0 ? new StackTraceElement("none", "none", null, 0) : cause.getStackTrace()[0];
        return (finding.getCause() == null ? finding.getMessage().replaceAll("[^a-z]+", "-") : cause.getClass().getSimpleName()) + "-" + at.getFileName() + "-" + at.getLineNumber();
    }

    private static void keep(Path to, String kind, byte[] input, Trial.Finding finding) {
        try {
            StringWriter trace = new StringWriter();
            finding.printStackTrace(new PrintWriter(trace));
            Files.write(to.resolve(kind), input);
            Files.writeString(to.resolve(kind + ".txt"), trace.toString());
            say("%s: %s", to.getFileName(), finding.getMessage());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int jazzer(FuzzTarget target, Path to, double minutes) throws Exception {
        Path corpus = Files.createDirectories(to.resolve("corpus"));
        for (int i = 0; i < target.seeds().size(); i++) {
            Files.write(corpus.resolve("seed-" + i), target.seeds().get(i));
        }
        for (Path found : Corpus.of(target.name())) {
            Files.copy(found, corpus.resolve("found-" + found.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        Path words = Files.write(to.resolve("words"), target.words().stream().map(FuzzBench::quoted).toList());
        return java(target, to, JAZZER, "--target_class=" + JazzerEntry.class.getName(), "--target_args=" + target.name(), "--instrumentation_includes=" + INSTRUMENTED,
                "--custom_hook_excludes=app.synoptic.home.**", "--reproducer_path=" + to, "--keep_going=" + MOST_FOUND, "-artifact_prefix=" + to + File.separator, "-dict=" + words, "-max_len=65536", "-timeout=" + (target.seconds() + 20),
                "-rss_limit_mb=3000", "-max_total_time=" + (long) (minutes * 60), "-print_final_stats=1", corpus.toString());
    }

    /// A word as libFuzzer's dictionaries have it.
    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte one : word.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            quoted.append(String.format(Locale.ROOT, "\\x%02X", one));
        }
        return quoted.append('"').toString();
    }

    /// Runs a class in a process of its own; 1 where it says that something was found.
    private static int java(FuzzTarget target, Path to, String main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        Path log = to.resolve(main.equals(JAZZER) ? "jazzer.log" : "own.log");
        ProcessBuilder builder = new ProcessBuilder(command);
        if (main.equals(JAZZER)) {
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
        } else {
            builder.inheritIO();
        }
        int exit = builder.start().waitFor();
        if (main.equals(JAZZER)) {
            List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
            String given = lines.stream().filter(line -> line.startsWith("stat::number_of_executed_units")).reduce("", (_, last) -> last).replaceAll("\\D", "");
            long findings = lines.stream().filter(line -> line.startsWith("== Java Exception") || line.contains("ERROR: libFuzzer")).count();
            say("%-18s %10s inputs by Jazzer, %d findings%s", target.name(), given, findings, exit == 0 && findings == 0 ? "" : "; exit " + exit + ", see " + log);
            return exit == 0 && findings == 0 ? 0 : 1;
        }
        return exit == 0 ? 0 : 1;
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
