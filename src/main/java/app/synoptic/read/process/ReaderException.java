package app.synoptic.read.process;

/// The reader's process cannot be started.
public final class ReaderException extends RuntimeException {

    ReaderException(String message) {
        super("The process that reads files cannot be started: " + message);
    }

    ReaderException(Throwable cause) {
        super("The process that reads files cannot be started: " + cause.getMessage(), cause);
    }
}
