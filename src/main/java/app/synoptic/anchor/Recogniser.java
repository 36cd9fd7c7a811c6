package app.synoptic.anchor;

import app.synoptic.domain.Recognition;
import app.synoptic.text.Word;
import java.util.List;
import java.util.Optional;

/// Recognises a source's original in the words of any copy, and unlocks the source's key with it.
public final class Recogniser {

    private Recogniser() {}

    /// The recognition to publish for a source whose article's body has these words.
    ///
    /// @throws IllegalArgumentException if the body is too short to be recognised safely
    public static Recognition of(List<Word> body, SourceKey key) {
        throw new UnsupportedOperationException();
    }

    /// The source's key, if at least three of its windows stand in these words.
    public static Optional<SourceKey> unlock(List<Word> words, Recognition recognition) {
        throw new UnsupportedOperationException();
    }
}
