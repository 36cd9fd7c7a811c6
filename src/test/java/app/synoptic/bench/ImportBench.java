package app.synoptic.bench;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.intake.Dossiers;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.Importer;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.h2.H2Library;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What it costs to take in articles of a thousand words of which nothing is known, one after another, beside a library that
/// keeps the shipped dossier: milliseconds of CPU for each, of the thread that does it, and of the whole program with what the
/// compiler and the store's own threads take. Nothing warms up. The last line is one JSON object.
/// Arguments: the number of articles, and of words in each, if others.
public final class ImportBench {

    private static final DossierId HOME = new DossierId("many");

    private ImportBench() {}

    public static void main(String[] args) throws Exception {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        int words = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        Path folder = Files.createTempDirectory("import-bench");
        try (H2Library library = H2Library.open(folder.resolve("store"))) {
            Dossiers.fillEmpty(library);
            library.apply(new AddDossier(new Catalogue(new Dossier(HOME, "Many", null, ZoneOffset.UTC, null, List.of(), List.of(), List.of(),
                    List.of()), Map.of()), List.of(), List.of()));
            Importer importer = new Importer(library);
            List<Double> costs = new ArrayList<>();
            var program = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long before = program.getProcessCpuTime();
            for (int number = 0; number < articles; number++) {
                Path file = Files.writeString(folder.resolve("article-%d.txt".formatted(number)), article(number, words));
                double cost = Cpu.of(() -> {
                    if (!(importer.take(file, HOME) instanceof ImportResult.New)) {
                        throw new IllegalStateException(file + " is not new");
                    }
                });
                costs.add(cost);
            }
            double mean = costs.stream().mapToDouble(cost -> cost).average().orElseThrow();
            double last = costs.subList(costs.size() * 9 / 10, costs.size()).stream().mapToDouble(cost -> cost).average().orElseThrow();
            double all = (program.getProcessCpuTime() - before) / 1e6 / articles;
            System.out.printf(Locale.ROOT, "%d articles of %d words: %.1f ms each, the last tenth %.1f ms; all of the program %.1f ms%n", articles, words,
                    mean, last, all);
            System.out.printf(Locale.ROOT, "{\"import_article_ms\": %.2f, \"import_last_ms\": %.2f, \"import_program_ms\": %.2f}%n", mean, last, all);
        } finally {
            delete(folder);
        }
    }

    /// Sentences of words that mean nothing, in paragraphs, the same for the same number.
    static String article(int number, int words) {
        Random random = new Random(number);
        return "Report %d of the season\n\n".formatted(number) + IntStream.range(0, words)
                .mapToObj(at -> word(random) + (at % 90 == 89 ? ".\n\n" : at % 12 == 11 ? "." : "")).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        return random.ints(2 + random.nextInt(7), 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
