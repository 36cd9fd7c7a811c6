package app.synoptic.read;

/// What came of reading a file.
public sealed interface FileReading {

    record Read(ReadingText text) implements FileReading {}

    /// It cannot be read as an article.
    record Refused(Reason reason) implements FileReading {}

    enum Reason {
        /// There is no word in it.
        EMPTY,
        BINARY, UNKNOWN_ENCODING, TOO_LARGE,
        /// More elements than a page for people has.
        TOO_MANY_ELEMENTS,
        /// A format that is known but not read.
        UNREAD_FORMAT,
        /// It is not what it says it is, or cut off.
        DAMAGED,
        /// It is locked by a password, or by the rules of the shop that sold it.
        ENCRYPTED,
        /// It holds other files, none of which is an article.
        NOTHING_TO_READ,
        /// Its pages are pictures of text.
        SCAN,
        /// Reading it takes more memory or time than a document for people needs.
        TOO_COSTLY
    }
}
