package app.synoptic.export;

import java.nio.file.Path;

/// A dossier file could not be written. The message is one sentence that names the file and the cause.
public final class ExportException extends RuntimeException {

    ExportException(Path file, String why, Throwable cause) {
        super("The dossier cannot be written to %s: %s.".formatted(file, why), cause);
    }
}
