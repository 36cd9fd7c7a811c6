package app.synoptic.annotate.file;

import app.synoptic.dossier.json.VisibleWords;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file of annotations cannot be read; the message names it and the cause.
public final class AnnotationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnnotationException(Path file, String cause, @Nullable Throwable why) {
        super(VisibleWords.of(file + ": " + cause), why);
    }
}
