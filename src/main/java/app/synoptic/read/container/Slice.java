package app.synoptic.read.container;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;

/// A stretch of bytes that is not copied.
@SuppressWarnings("ArrayRecordComponent")
record Slice(byte[] bytes, int from, int length) {

    Slice {
        Objects.checkFromIndexSize(from, length, bytes.length);
    }

    static Slice of(byte[] bytes) {
        return new Slice(bytes, 0, bytes.length);
    }

    InputStream from(int offset) {
        return new ByteArrayInputStream(bytes, from + offset, length - offset);
    }
}
