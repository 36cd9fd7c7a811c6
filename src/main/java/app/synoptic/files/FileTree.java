package app.synoptic.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A file, or a folder with all that is in it.
public final class FileTree {

    private FileTree() {}

    /// Takes it away, if it is there; no link in it is followed.
    ///
    /// @throws IOException if some of it cannot be taken away; what came before that is gone
    public static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
