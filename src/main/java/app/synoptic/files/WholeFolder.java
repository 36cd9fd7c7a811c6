package app.synoptic.files;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Several files that a person asked for together, written whole or not at all: as a ZIP where its name says so, else as a
/// folder.
public final class WholeFolder {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private WholeFolder() {}

    /// Takes the files, one after another.
    public interface Entries {

        /// Begins the next file and ends the one before. Whoever writes to it need not close it.
        ///
        /// @param name where it lies, with `/` between folders
        OutputStream next(String name) throws IOException;
    }

    /// What the files are.
    public interface Content {
        void to(Entries entries) throws IOException;
    }

    /// Whether a name asks for a ZIP.
    public static boolean zipped(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /// Writes to `path`. A ZIP that was there is replaced only by a whole one. A folder that was there must be empty: what lies
    /// in it may be somebody's work. The same content makes the same bytes.
    ///
    /// @param failure is thrown if it cannot be written
    public static void write(Path path, Content content, WholeFile.Failure failure) {
        if (zipped(path)) {
            WholeFile.write(path, out -> zip(content, out), failure);
        } else {
            folder(path.toAbsolutePath().normalize(), content, failure);
        }
    }

    private static void zip(Content content, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
        content.to(name -> {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            return new Unclosed(zip);
        });
        zip.finish();
        zip.flush();
    }

    private static void folder(Path target, Content content, WholeFile.Failure failure) {
        Path half = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            requireFree(target, failure);
            Files.createDirectory(half);
            try (InFolder files = new InFolder(half)) {
                content.to(files);
            }
            Files.deleteIfExists(target);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failure.of(target, WholeFile.why(e), e);
        } finally {
            discard(half, failure);
        }
    }

    private static void requireFree(Path target, WholeFile.Failure failure) throws IOException {
        if (Files.isDirectory(target)) {
            try (Stream<Path> inside = Files.list(target)) {
                if (inside.findAny().isPresent()) {
                    throw failure.of(target, "there is a folder of that name already, and it is not empty", new IOException(target.toString()));
                }
            }
        } else if (Files.exists(target)) {
            throw failure.of(target, "there is a file of that name already", new IOException(target.toString()));
        }
    }

    private static void discard(Path half, WholeFile.Failure failure) {
        try {
            FileTree.delete(half);
        } catch (IOException e) {
            throw failure.of(half, "what was written of it cannot be removed", e);
        }
    }

    /// Files in a folder, of which one at a time is open; the others are on disk.
    private static final class InFolder implements Entries, AutoCloseable {

        private final Path folder;
        private @Nullable OutputStream open;
        private @Nullable FileChannel channel;

        InFolder(Path folder) {
            this.folder = folder;
        }

        @Override
        public OutputStream next(String name) throws IOException {
            close();
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder) || file.equals(folder)) {
                throw new IllegalArgumentException("not a file of this folder: " + name);
            }
            Files.createDirectories(file.getParent());
            FileChannel fresh = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(fresh));
            channel = fresh;
            open = out;
            return new Unclosed(out);
        }

        @Override
        public void close() throws IOException {
            if (open != null && channel != null) {
                try (FileChannel written = channel) {
                    open.flush();
                    written.force(true);
                } finally {
                    open = null;
                    channel = null;
                }
            }
        }
    }

    /// Closing it ends nothing: whoever gave it does.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
