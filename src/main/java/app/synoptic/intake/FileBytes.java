package app.synoptic.intake;

import app.synoptic.text.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Reads a file that may be anything: a folder, a pipe, a device, much too large, or gone the next moment.
sealed interface FileBytes {

    @SuppressWarnings("ArrayRecordComponent")
    record Read(byte[] bytes) implements FileBytes {}

    record Unread(ImportResult.Reason reason) implements FileBytes {}

    /// Never reads more than a text may have, whatever the file's size is said to be; and nothing of a file that is said to
    /// be empty: those of the kernel are, and reading some of them never ends.
    static FileBytes of(Path file) {
        return of(file, Decoder.MAX_BYTES);
    }

    /// The same, of a file that may have so many bytes.
    static FileBytes of(Path file, int most) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return new Unread(ImportResult.Reason.FOLDER);
            }
            if (!attributes.isRegularFile()) {
                return new Unread(ImportResult.Reason.NOT_A_FILE);
            }
            if (attributes.size() > most) {
                return new Unread(ImportResult.Reason.TOO_LARGE);
            }
            if (attributes.size() == 0) {
                return new Read(new byte[0]);
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(most + 1);
                return bytes.length > most ? new Unread(ImportResult.Reason.TOO_LARGE) : new Read(bytes);
            }
        } catch (NoSuchFileException gone) {
            return new Unread(ImportResult.Reason.MISSING);
        } catch (IOException unreadable) {
            return new Unread(ImportResult.Reason.UNREADABLE);
        }
    }
}
