package app.synoptic.read.container;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;

/// A stretch of bytes that is not copied.
@SuppressWarnings("ArrayRecordComponent")
record ByteSlice(byte[] bytes, int from, int length) {

    ByteSlice {
        Objects.checkFromIndexSize(from, length, bytes.length);
    }

    static ByteSlice of(byte[] bytes) {
        return new ByteSlice(bytes, 0, bytes.length);
    }

    InputStream from(int offset) {
        return new ByteArrayInputStream(bytes, from + offset, length - offset);
    }
}
