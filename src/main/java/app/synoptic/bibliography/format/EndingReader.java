package app.synoptic.bibliography.format;

import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The characters of a text for a parser that may go on to ask for more behind its end, without end: after some times it is stopped.
final class EndingReader extends Reader {

    private static final int PATIENCE = 1_000;

    private final String text;
    private int at;
    private int refused;

    EndingReader(String text) {
        this.text = text;
    }

    /// @throws IllegalStateException where what lies behind the end was asked for again and again
    @Override
    public int read(char @Nullable [] into, int from, int length) {
        if (at == text.length()) {
            refused++;
            if (refused > PATIENCE) {
                throw new IllegalStateException("it does not come to an end");
            }
            return -1;
        }
        int read = Math.min(length, text.length() - at);
        text.getChars(at, at + read, java.util.Objects.requireNonNull(into), from);
        at += read;
        return read;
    }

    @Override
    public void close() {
        // The parser closes it where it first meets the end, and asks again.
    }
}
