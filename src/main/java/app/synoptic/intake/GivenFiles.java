package app.synoptic.intake;

import app.synoptic.read.container.SideFiles;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The files somebody means who gives files and folders.
///
/// @param leftOut how many files of the folders are nothing to be read: pictures, styles and what was saved with a page
public record GivenFiles(List<Path> files, int leftOut) {

    public GivenFiles {
        files = List.copyOf(files);
    }

    /// The files, each once, as they were given; in the place of a folder those in it and in its folders, by name. What is
    /// hidden in a folder, and what leads out of it by a link, is left out; so is what lies beside the articles in it, and beside
    /// pages that are given alone. Bibliographies and tables are what is meant by a folder that holds no articles. A folder without anything to be read, or one that cannot be read, stays as it is, so that it is
    /// told what became of it. Reads folders: not for a thread that draws.
    public static GivenFiles in(List<Path> given) {
        Map<Path, List<Path>> folders = new LinkedHashMap<>();
        given.forEach(one -> folders.put(one, Files.isDirectory(one) ? within(one) : List.of()));
        SideFiles sides = new SideFiles(Stream.concat(given.stream(), folders.values().stream().flatMap(List::stream)).map(GivenFiles::path).toList());
        Set<Path> files = new LinkedHashSet<>();
        Set<Path> leftOut = new HashSet<>();
        folders.forEach((one, within) -> {
            List<Path> articles = within.stream().filter(file -> !sides.aside(path(file))).toList();
            if (articles.isEmpty()) {
                articles = within.stream().filter(file -> sides.list(path(file))).toList();
            }
            boolean told = articles.isEmpty() && !(Files.isDirectory(one) && sides.aside(path(one) + "/")) && !sides.record(path(one));
            files.addAll(told ? List.of(one) : articles);
            leftOut.addAll(within);
            leftOut.addAll(sides.record(path(one)) ? List.of(one) : List.of());
        });
        leftOut.removeAll(files);
        return new GivenFiles(List.copyOf(files), leftOut.size());
    }

    private static String path(Path file) {
        return file.toString().replace('\\', '/');
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
