package app.synoptic.bench;

import app.synoptic.bench.extraction.ArticleSchool;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Grows the trees that tell articles from furniture: `packaging/bench learn-articles FILE DIR…` writes them to FILE, grown on the
/// published sets of marked pages in the folders. `packaging/bench learn-articles --aside FILE DIR…` leaves a fifth of the sites aside.
final class LearnArticlesBench {

    private LearnArticlesBench() {}

    public static void main(String... args) throws Exception {
        boolean aside = args.length > 0 && args[0].equals("--aside");
        List<Path> paths = Stream.of(args).skip(aside ? 1 : 0).map(Path::of).toList();
        if (paths.size() < 2) {
            throw new IllegalArgumentException("learn-articles [--aside] FILE DIR…");
        }
        new ArticleSchool(aside).teach(paths.getFirst(), paths.subList(1, paths.size()));
    }
}
