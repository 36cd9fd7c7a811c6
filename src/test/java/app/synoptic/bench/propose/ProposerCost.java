package app.synoptic.bench.propose;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Article;
import app.synoptic.propose.Proposer;
import app.synoptic.text.Regions;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What proposing costs: processor time for 1,000 words once warm, and whether it grows with the article alone.
public final class ProposerCost {

    private static final int WARMING = 40;
    private static final int ROUNDS = 20;

    private ProposerCost() {}

    /// `… ProposerCost FOLDER`: of the `.txt` files there, each for itself and all of them as one article.
    public static void main(String[] arguments) throws IOException {
        print(System.out, Path.of(arguments[0]));
    }

    public static void print(PrintStream out, Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        int words = texts.stream().mapToInt(ProposerCost::words).sum();
        double apart = milliseconds(texts);
        double together = milliseconds(List.of(String.join("\n\n", texts)));
        out.printf("%d texts of %d words: %.1f ms CPU for 1,000 words; as one article %.1f ms for 1,000 words%n", texts.size(), words,
                apart * 1000 / words, together * 1000 / words);
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static double milliseconds(List<String> texts) {
        List<Article> articles = texts.stream().map(text -> new Article(new SourceId("source"), TextId.of(text.getBytes(StandardCharsets.UTF_8)), text,
                Regions.ofDigest(text), null, "en")).toList();
        long proposals = 0;
        for (int i = 0; i < WARMING; i++) {
            proposals += round(articles);
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            proposals += round(articles);
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        if (proposals == 0) {
            throw new IllegalStateException("nothing was proposed");
        }
        return spent / 1e6 / ROUNDS;
    }

    private static int round(List<Article> articles) {
        return articles.stream().mapToInt(article -> Proposer.of(article, List.of()).size()).sum();
    }
}
