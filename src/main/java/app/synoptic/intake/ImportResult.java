package app.synoptic.intake;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.domain.wording.TextId;
import org.jspecify.annotations.Nullable;

/// What became of a file somebody gave.
public sealed interface ImportResult {

    /// It is the original of a source, and is held now; `tally` counts what was found of the source's evidence.
    ///
    /// @param guess the encoding in which it was read, if that is a guess
    record Recognised(DossierId dossier, Source source, TextId text, MatchCounts tally, @Nullable String guess) implements ImportResult {}

    /// It is read in the encoding a person said, and held for a source that nothing can recognise it as.
    record Reread(DossierId dossier, Source source, TextId text, String charset) implements ImportResult {}

    /// The same bytes are held already, perhaps under another file name. Nothing was changed.
    record AlreadyHeld(DossierId dossier, Source source, TextId text) implements ImportResult {}

    /// No source is recognised in it: it is a source of its own now, without events.
    ///
    /// @param like  the title of another dossier that knows it, and as whose source it is described; null where none does
    /// @param guess as above
    record New(DossierId dossier, Source source, TextId text, @Nullable String like, @Nullable String guess) implements ImportResult {}

    /// It cannot be a text. Nothing was changed.
    record Refused(Reason reason) implements ImportResult {}

    /// A person did not want it. Nothing was changed.
    record LeftOut() implements ImportResult {}

    enum Reason {
        MISSING, FOLDER, NOT_A_FILE, UNREADABLE, EMPTY, TOO_LARGE, BINARY, UNKNOWN_ENCODING, OTHER_ENCODING, DAMAGED_DOSSIER,
        TOO_MANY_ELEMENTS, UNREAD_FORMAT, DAMAGED, ENCRYPTED, NOTHING_TO_READ, SCAN, TOO_COSTLY;

        /// The dotted key of the sentence that says so.
        public String key() {
            return "refused." + ConstantTerm.of(this);
        }
    }
}
