package app.synoptic.sign;

import org.jspecify.annotations.Nullable;

/// A key that cannot be used, or something that cannot be signed.
public final class SignException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public enum Reason {
        /// There is no key where one was looked for.
        NO_KEY,
        /// There is one already where one was to be made.
        KEY_THERE,
        /// The passphrase is not that of the key.
        WRONG_PASSPHRASE,
        /// A passphrase is too short for a key.
        SHORT_PASSPHRASE,
        /// A file holds no Ed25519 key.
        NO_ED25519,
        /// A file cannot be read or written.
        FILE,
        /// A time stamp was asked for and did not come, or is none of what was sent.
        STAMP
    }

    private final Reason reason;
    private final String subject;

    /// @param subject the file or the address it is about
    public SignException(Reason reason, String subject, @Nullable Throwable cause) {
        super("%s: %s%s".formatted(reason, subject, cause == null ? "" : ": " + cause.getMessage()), cause);
        this.reason = reason;
        this.subject = subject;
    }

    public Reason reason() {
        return reason;
    }

    public String subject() {
        return subject;
    }
}
