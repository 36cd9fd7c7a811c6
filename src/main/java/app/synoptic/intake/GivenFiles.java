package app.synoptic.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The files somebody means who gives files and folders.
public final class GivenFiles {

    private GivenFiles() {}

    /// The files, each once, as they were given; in the place of a folder those in it and in its folders, by name. What is
    /// hidden in a folder, and what leads out of it by a link, is left out; a folder without any file, or one that cannot be
    /// read, stays as it is, so that it is told what became of it. Reads folders: not for a thread that draws.
    public static List<Path> of(List<Path> given) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path one : given) {
            List<Path> within = Files.isDirectory(one) ? within(one) : List.of();
            files.addAll(within.isEmpty() ? List.of(one) : within);
        }
        return List.copyOf(files);
    }

    private static List<Path> within(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    return each.equals(folder) || !hidden(each) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !hidden(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path unread, IOException why) {
                    files.add(unread);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unread) {
            return List.of();
        }
        files.sort(null);
        return files;
    }

    private static boolean hidden(Path file) {
        try {
            return Files.isHidden(file);
        } catch (IOException unknown) {
            return false;
        }
    }
}
