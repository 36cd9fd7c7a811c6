package app.synoptic.bibliography.zotero;

import org.jspecify.annotations.Nullable;

/// Zotero did not answer, or not as it should.
public final class ZoteroException extends RuntimeException {

    /// Why.
    public enum Reason { ABSENT, OFF, STALLED, VERSION, ANSWER }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ZoteroException(Reason reason, String what, @Nullable Throwable cause) {
        super("Zotero: " + what, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
