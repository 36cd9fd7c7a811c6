package app.synoptic.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that a person asked for, written whole or not at all.
public final class WholeFile {

    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /// What is written to a file.
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /// What is thrown where a file cannot be written.
    public interface Failure {

        /// @param why the cause, as the end of a sentence
        RuntimeException of(Path file, String why, Throwable cause);
    }

    /// Writes to `path`. What was there before is replaced only by a whole file; where something fails it is left as it
    /// was.
    ///
    /// @param failure is thrown if it cannot be written
    public static void write(Path path, Content content, Failure failure) {
        Path target = path.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw failure.of(target, "it is a folder", new IOException(target.toString()));
        }
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw failure.of(target, Files.exists(folder) ? "what should be its folder is a file" : "its folder does not exist", new IOException(folder.toString()));
        }
        Path half = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
                content.to(out);
                out.flush();
                channel.force(true);
            }
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failure.of(target, why(e), e);
        } finally {
            discard(half, failure);
        }
    }

    /// The cause of a failure, as the end of a sentence.
    static String why(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "its folder does not exist";
            case AccessDeniedException _ -> "writing there is not allowed";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }

    private static void discard(Path half, Failure failure) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            throw failure.of(half, "what was written of it cannot be removed", e);
        }
    }
}
