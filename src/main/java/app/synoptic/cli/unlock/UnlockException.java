package app.synoptic.cli.unlock;

/// A passphrase could not be had. The message is one sentence for the person who asked.
public final class UnlockException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnlockException(String message) {
        super(message);
    }
}
