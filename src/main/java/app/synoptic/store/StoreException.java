package app.synoptic.store;

import app.synoptic.files.PlainFailure;
import org.jspecify.annotations.Nullable;

/// The store failed. The message is one sentence that names the store and the cause.
public class StoreException extends RuntimeException implements PlainFailure {

    private final Reason reason;

    public StoreException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// What a person can do about it depends on this.
    public enum Reason {
        IN_USE, UNREADABLE, DAMAGED, LOST, NEWER, NO_SPACE, NOT_FOUND, FAILED,
        /// It is encrypted, and nobody said the passphrase.
        LOCKED,
        /// The passphrase is another, which is known with certainty.
        WRONG_PASSPHRASE,
        /// The key of an encrypted store is damaged or missing, whatever the passphrase is.
        KEY_DAMAGED
    }
}
