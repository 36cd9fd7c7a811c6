package app.synoptic.bench;

import app.synoptic.bench.extraction.ExtractionScore;
import java.nio.file.Path;

/// How well articles are told from furniture: `packaging/bench extraction DIR…`, where each DIR holds a copy of a repository with
/// marked pages (WCXB, or trafilatura). Prints the scores of their publishers' own scorers, and what a page costs.
final class ExtractionBench {

    private ExtractionBench() {}

    public static void main(String... args) throws Exception {
        if (args.length == 0) {
            throw new IllegalArgumentException("extraction DIR…");
        }
        for (String folder : args) {
            ExtractionScore.of(Path.of(folder)).forEach(System.out::println);
        }
    }
}
