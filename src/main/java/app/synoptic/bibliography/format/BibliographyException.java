package app.synoptic.bibliography.format;

import app.synoptic.domain.form.ConstantTerm;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A bibliography that cannot be read. The message names the file and the reason; the sentence for a person is said by `bibliography`.
public final class BibliographyException extends RuntimeException {

    /// Why it cannot be read.
    public enum Reason {
        MISSING, UNREADABLE, TOO_LARGE, ENCODING, NOTHING, DAMAGED, MANY;

        /// In lower case, with hyphens.
        public String word() {
            return ConstantTerm.of(this);
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String file;

    BibliographyException(Path file, Reason reason, @Nullable Throwable cause) {
        super(file.getFileName() + ": " + reason.word(), cause);
        this.reason = reason;
        this.file = String.valueOf(file.getFileName());
    }

    public Reason reason() {
        return reason;
    }

    public String file() {
        return file;
    }
}
