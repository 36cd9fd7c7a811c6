package app.synoptic.export;

import app.synoptic.files.PlainFailure;
import java.nio.file.Path;

/// A file that a person asked for could not be written. The message is one sentence that names the file and the cause.
public final class ExportException extends RuntimeException implements PlainFailure {

    private ExportException(String what, Path file, String why, Throwable cause) {
        super("The %s cannot be written to %s: %s.".formatted(what, file, why), cause);
    }

    static ExportException ofDossier(Path file, String why, Throwable cause) {
        return new ExportException("dossier", file, why, cause);
    }

    /// Of a table.
    public static ExportException ofTable(Path file, String why, Throwable cause) {
        return new ExportException("table", file, why, cause);
    }
}
