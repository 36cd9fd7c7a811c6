package app.synoptic.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Inputs that were once taken wrongly, each a file in the folder of its target.
public final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/app/synoptic/fuzz");

    private Corpus() {}

    public static List<Path> of(String target) throws IOException {
        Path folder = FOLDER.resolve(target);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /// The targets that have some.
    static List<String> targets() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }
}
