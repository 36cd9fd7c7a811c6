package app.synoptic.report;

import app.synoptic.files.PlainFailure;
import java.nio.file.Path;

/// A report could not be written. The message is one sentence that names the file and the cause.
public final class ReportException extends RuntimeException implements PlainFailure {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    ReportException(Path file, String why, Throwable cause) {
        super("The report cannot be written to %s: %s.".formatted(file, why), cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
