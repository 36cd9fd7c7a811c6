package app.synoptic.drafts;

import app.synoptic.dossier.json.VisibleWords;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file of drafts that cannot be read or kept; the message names it and the cause.
public final class DraftsException extends RuntimeException {

    DraftsException(Path file, String cause, @Nullable Throwable why) {
        super(VisibleWords.of(file + ": " + cause), why);
    }
}
