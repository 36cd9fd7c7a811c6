package app.synoptic.text;

/// What the bytes of a file turned out to be.
public sealed interface Decoded {

    /// Characters, in the encoding that fits; a byte order mark is not among them.
    record Text(String text, String charset) implements Decoded {}

    /// No text that could be an article, and why.
    record NotText(Reason reason) implements Decoded {}

    enum Reason { EMPTY, BINARY, UNKNOWN_ENCODING, TOO_LARGE }
}
