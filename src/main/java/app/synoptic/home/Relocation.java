package app.synoptic.home;

import app.synoptic.files.FileTree;
import app.synoptic.files.OwnerOnly;
import app.synoptic.files.Replacing;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the data folder is, if not where the system has it, and how it goes elsewhere: it is asked for while the
/// program runs, and done when it starts again, before anything in it is open. All of it is copied, compared byte for
/// byte and given its name at once; only then the program goes by it, and the old one is taken away.
///
/// @param usual the folder the system has for it; two small files there, `moved-to` and `move-to`, say what is asked for
public record Relocation(Path usual) {

    private static final Logger LOG = LoggerFactory.getLogger(Relocation.class);
    private static final String MOVED = "moved-to";
    private static final String ASKED = "move-to";

    /// What came of it: where the folder was, where it is to be, and why it is still where it was; an empty `fault` where
    /// it is moved.
    public record Outcome(Path from, Path to, String fault) {

        /// Whether it lies elsewhere now.
        public boolean moved() {
            return fault.isEmpty();
        }
    }

    /// Where the data folder is.
    public Path current() {
        return read(MOVED).orElse(usual);
    }

    /// Whether it was moved from where the system has it.
    public boolean moved() {
        return read(MOVED).isPresent();
    }

    /// Why nothing is to be opened there: it was moved to a disk that is not there now. A library is never begun anew in
    /// the place of one that is only out of reach.
    ///
    /// @param file what lies in it whenever it is there
    public Optional<String> outOfReach(String file) {
        Path folder = current();
        return !moved() || Files.exists(folder.resolve(file)) ? Optional.empty() : Optional.of(
                "The library was moved to %s and is not there: connect that disk and start again. To begin with an empty one, remove %s."
                        .formatted(folder, usual.resolve(MOVED)));
    }

    /// Where it is to go when the program starts again.
    public Optional<Path> asked() {
        return read(ASKED);
    }

    /// Why a folder cannot be taken; empty where it can. It must be empty or not there yet, and apart from the one it is
    /// to replace.
    public Optional<String> fault(Path to) {
        Path target = to.toAbsolutePath().normalize();
        Path from = current().toAbsolutePath().normalize();
        if (target.startsWith(from) || from.startsWith(target)) {
            return Optional.of("it is the folder itself, or one lies in the other");
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            return Optional.of("it is a file");
        }
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return Optional.of("the folder above it does not exist");
        }
        if (!Files.isWritable(parent)) {
            return Optional.of("writing there is not allowed");
        }
        try (Stream<Path> inside = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return inside.findAny().isPresent() ? Optional.of("it is not empty") : Optional.empty();
        } catch (IOException e) {
            return Optional.of("it cannot be read");
        }
    }

    /// Asks for the folder to go to `to` at the next start; to where it is already: that it stays.
    ///
    /// @throws IOException if that cannot be noted
    public void ask(Path to) throws IOException {
        if (to.equals(current())) {
            Files.deleteIfExists(usual.resolve(ASKED));
        } else {
            write(ASKED, to);
        }
    }

    /// Does what was asked for. Nobody may have anything in the folder open meanwhile. Where it fails, all is as it was,
    /// and nothing is asked for any more.
    public Optional<Outcome> perform() {
        Optional<Path> asked = asked();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Path from = current();
        Path to = asked.get();
        Path half = to.resolveSibling("." + to.getFileName() + ".part");
        String fault = "";
        try {
            Optional<String> refused = fault(to);
            if (refused.isPresent()) {
                fault = refused.get();
            } else {
                FileTree.delete(half);
                copy(from, half);
                Files.deleteIfExists(to);
                Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
                write(MOVED, to);
            }
        } catch (IOException e) {
            fault = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        }
        tidy(half, from, fault.isEmpty());
        return Optional.of(new Outcome(from, to, fault));
    }

    private void tidy(Path half, Path from, boolean moved) {
        try {
            FileTree.delete(half);
            Files.deleteIfExists(usual.resolve(ASKED));
            if (moved) {
                for (Path file : inside(from)) {
                    FileTree.delete(file);
                }
                if (!from.equals(usual)) {
                    Files.deleteIfExists(from);
                }
            }
        } catch (IOException e) {
            LOG.warn("something of {} stays behind", from, e);
        }
    }

    private List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.equals(usual.resolve(MOVED)) && !file.equals(usual.resolve(ASKED))).toList();
        }
    }

    private void copy(Path from, Path half) throws IOException {
        OwnerOnly.folder(half);
        for (Path top : inside(from).stream().filter(Relocation::lasting).toList()) {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                    OwnerOnly.folder(half.resolve(from.relativize(folder)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Path copied = half.resolve(from.relativize(file));
                    Files.copy(file, copied, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                    try (FileChannel channel = FileChannel.open(copied, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                    if (Files.mismatch(file, copied) >= 0) {
                        throw new IOException("the copy of %s is not what was copied".formatted(file.getFileName()));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    /// Whether it means anything when no process runs: locks and the room with the door do not.
    private static boolean lasting(Path file) {
        return !file.toString().endsWith(".lock") && !file.endsWith("running");
    }

    private Optional<Path> read(String name) {
        try {
            Path file = usual.resolve(name);
            String written = Files.exists(file) ? Files.readString(file).strip() : "";
            Path named = file.getFileSystem().getPath(written);
            return written.isEmpty() || !named.isAbsolute() ? Optional.empty() : Optional.of(named);
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private void write(String name, Path to) throws IOException {
        Replacing.write(usual.resolve(name), writer -> writer.write(to.toAbsolutePath().normalize() + System.lineSeparator()));
    }
}
