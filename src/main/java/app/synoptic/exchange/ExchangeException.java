package app.synoptic.exchange;

import java.nio.file.Path;

/// A file in the format of another program could not be written. The message is one sentence that names the file and the cause.
public final class ExchangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExchangeException(Path file, String why, Throwable cause) {
        super("The export cannot be written to %s: %s.".formatted(file, why), cause);
    }
}
