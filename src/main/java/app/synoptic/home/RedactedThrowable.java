package app.synoptic.home;

import app.synoptic.files.PlainFailure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// What is logged of a failure: its type and where it happened. Its words only where they are known to be about files and
/// stores: others may repeat what was read, and no word of an article goes into a log.
final class RedactedThrowable extends Throwable {

    private static final int DEEPEST = 20;

    private final String words;

    private RedactedThrowable(Throwable failure, @Nullable Throwable cause) {
        super(null, cause, false, true);
        boolean plain = failure instanceof IOException || failure instanceof PlainFailure;
        words = failure.getClass().getName() + (plain && failure.getMessage() != null ? ": " + failure.getMessage() : "");
        setStackTrace(failure.getStackTrace());
    }

    static Throwable of(Throwable failure) {
        return of(failure, 0);
    }

    private static Throwable of(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        return new RedactedThrowable(failure, cause == null || depth > DEEPEST ? null : of(cause, depth + 1));
    }

    @Override
    public String toString() {
        return words;
    }
}
