package app.synoptic.text;

/// Turns the bytes of a file into characters: UTF-8 and UTF-16 with and without byte order mark, Windows-1251 and -1252.
public final class Decoder {

    private Decoder() {}

    /// Decodes a whole file. Never throws for bad bytes: what cannot be an article is [Decoded.NotText].
    public static Decoded decode(byte[] file) {
        throw new UnsupportedOperationException();
    }
}
