package app.synoptic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How big files and packages may grow.
final class Sizes {

    private static final int MEDIAN = 80;
    private static final int NINTH_DECILE = 200;
    private static final int FILE = 400;
    private static final int VIEW = 250;
    private static final int STYLE = 150;

    /// Fifteen is the aim; more than this is refused.
    private static final int PACKAGE = 25;

    /// Packages that hold more files than others: `domain` one small record to each word of a dossier.
    private static final Map<String, Integer> CROWDED = Map.of("domain", 36);

    private Sizes() {}

    /// What is too big below a source folder, or has a name that says it has no home; empty if nothing.
    static List<String> problems(Path sources) throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).filter(Sizes::measured).toList()) {
                lines.put(sources.relativize(file), Files.readAllLines(file).size());
            }
        }
        List<String> problems = new ArrayList<>();
        lines.forEach((file, length) -> {
            int limit = limit(file);
            if (length > limit) {
                problems.add("%s has %d lines, more than %d".formatted(file, length, limit));
            }
            if (file.getFileName().toString().matches(".*(Util|Utils|Helper|Manager)\\.java")) {
                problems.add(file + " names something that has no home yet");
            }
        });
        List<Integer> lengths = lines.entrySet().stream().filter(entry -> entry.getKey().toString().endsWith(".java"))
                .map(Map.Entry::getValue).sorted().toList();
        problems.addAll(spread(lengths));
        problems.addAll(packages(lines));
        return problems;
    }

    private static List<String> spread(List<Integer> lengths) {
        List<String> problems = new ArrayList<>();
        if (!lengths.isEmpty() && lengths.get(lengths.size() / 2) > MEDIAN) {
            problems.add("half the files have more than %d lines".formatted(MEDIAN));
        }
        if (!lengths.isEmpty() && lengths.get(lengths.size() * 9 / 10) > NINTH_DECILE) {
            problems.add("one file in ten has more than %d lines".formatted(NINTH_DECILE));
        }
        return problems;
    }

    private static List<String> packages(Map<Path, Integer> lines) {
        Map<Path, Integer> counts = new TreeMap<>();
        lines.keySet().stream().filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                .forEach(file -> counts.merge(file.getParent(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > room(entry.getKey()))
                .map(entry -> "%s holds %d files, more than %d".formatted(entry.getKey(), entry.getValue(), room(entry.getKey())))
                .toList();
    }

    private static int room(Path folder) {
        return CROWDED.getOrDefault(folder.getFileName().toString(), PACKAGE);
    }

    private static int limit(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".css")) {
            return STYLE;
        }
        return name.endsWith("View.java") || name.endsWith("Pane.java") ? VIEW : FILE;
    }

    private static boolean measured(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".css");
    }
}
