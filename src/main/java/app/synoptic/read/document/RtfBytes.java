package app.synoptic.read.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/// Bytes that follow each other, until it is known that their characters are whole.
final class RtfBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int start;
    private int end;

    void add(int one, int from, int to) {
        start = bytes.size() == 0 ? from : start;
        end = to;
        bytes.write(one);
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String decoded(Charset charset) {
        return bytes.toString(charset);
    }

    void clear() {
        bytes.reset();
    }
}
