package app.synoptic.store.chain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What one link of the chain says was done.
public enum ChainAct {
    /// The chain begins. The subject is a random id of the library, the name its schema.
    BEGUN,
    /// A change was there already when the chain began.
    FOUND,
    /// A change was made.
    MADE,
    /// A change was taken back, and can be made again.
    UNDONE,
    /// A change that was taken back was made again.
    REDONE,
    /// A change that was taken back cannot be made again any more: what was done instead took its place.
    DROPPED,
    /// Somebody said why a change was made; the subject is what was said.
    EXPLAINED,
    /// A file was imported. The content is the SHA-256 of its bytes, the name where it came from, the subject its place.
    CAPTURED,
    /// A text was read from a file. The content is the SHA-256 of its words in UTF-8, the name the reader and its version, the
    /// subject the text's id.
    READ;

    /// As it is written down.
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChainAct> of(String token) {
        return Stream.of(values()).filter(act -> act.token().equals(token)).findFirst();
    }
}
