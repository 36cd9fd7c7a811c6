package app.synoptic.read.plist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A property list in Apple's binary form, of which nothing is unfolded but what is asked for. Every offset in it is checked.
///
/// @see <a href="https://github.com/apple-oss-distributions/CF/blob/main/CFBinaryPList.c">CFBinaryPList.c</a>
final class BinaryPropertyList {

    private static final int TRAILER = 32;
    private static final int MOST_KEYS = 100_000;
    private static final int DATA = 4;
    private static final int ASCII = 5;
    private static final int UTF_16 = 6;
    private static final int ARRAY = 10;
    private static final int DICTIONARY = 13;

    private final byte[] file;
    private final int offsetSize;
    private final int referenceSize;
    private final long objects;
    private final long top;
    private final long table;

    BinaryPropertyList(byte[] file) throws IOException {
        this.file = file;
        if (file.length < TRAILER + 8) {
            throw new IOException("cut off");
        }
        int trailer = file.length - TRAILER;
        offsetSize = file[trailer + 6] & 0xFF;
        referenceSize = file[trailer + 7] & 0xFF;
        objects = number(trailer + 8, 8);
        top = number(trailer + 16, 8);
        table = number(trailer + 24, 8);
        boolean sound = offsetSize >= 1 && offsetSize <= 8 && referenceSize >= 1 && referenceSize <= 8 && objects > 0 && objects <= file.length && top >= 0 && top < objects
                && table >= 8 && table <= trailer - objects * offsetSize;
        if (!sound) {
            throw new IOException("a damaged trailer");
        }
    }

    long top() {
        return top;
    }

    /// The value of a dictionary's key; -1 where it has none.
    long value(long dictionary, String key) throws IOException {
        Span span = span(dictionary);
        if (span.kind() != DICTIONARY) {
            return -1;
        }
        if (span.count() > MOST_KEYS) {
            throw new IOException("too many keys");
        }
        int keys = check(span.start(), 2L * span.count() * referenceSize);
        for (int i = 0; i < span.count(); i++) {
            Span name = span(number(keys + i * referenceSize, referenceSize));
            if ((name.kind() == ASCII || name.kind() == UTF_16) && string(name).equals(key)) {
                return number(keys + (span.count() + i) * referenceSize, referenceSize);
            }
        }
        return -1;
    }

    /// What an array holds; nothing of anything else.
    List<Long> items(long object) throws IOException {
        Span span = object < 0 ? new Span(0, 0, 0) : span(object);
        List<Long> items = new ArrayList<>();
        int start = span.kind() == ARRAY ? check(span.start(), (long) span.count() * referenceSize) : 0;
        for (int i = 0; i < span.count() && span.kind() == ARRAY; i++) {
            items.add(number(start + i * referenceSize, referenceSize));
        }
        return items;
    }

    /// The characters of a string; empty of anything else.
    String string(long object) throws IOException {
        return object < 0 ? "" : string(span(object));
    }

    /// The bytes of data; empty of anything else.
    byte[] data(long object) throws IOException {
        Span span = object < 0 ? new Span(0, 0, 0) : span(object);
        int start = check(span.start(), span.count());
        return span.kind() == DATA ? Arrays.copyOfRange(file, start, start + span.count()) : new byte[0];
    }

    private record Span(int kind, int count, int start) {}

    private String string(Span span) throws IOException {
        boolean wide = span.kind() == UTF_16;
        if (!wide && span.kind() != ASCII) {
            return "";
        }
        int start = check(span.start(), (wide ? 2L : 1L) * span.count());
        return new String(file, start, wide ? 2 * span.count() : span.count(), wide ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII);
    }

    private Span span(long object) throws IOException {
        if (object < 0 || object >= objects) {
            throw new IOException("no such object");
        }
        int at = check(number((int) (table + object * offsetSize), offsetSize), 1);
        int kind = (file[at] & 0xF0) >> 4;
        long count = file[at] & 0xF;
        int start = at + 1;
        if (count == 0xF) {
            int size = 1 << (file[check(start, 1)] & 0x3);
            check(start + 1L, size);
            count = number(start + 1, size);
            start += 1 + size;
        }
        if (count < 0 || count > file.length) {
            throw new IOException("larger than its file");
        }
        return new Span(kind, (int) count, start);
    }

    private long number(int at, int size) throws IOException {
        check(at, size);
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | file[at + i] & 0xFF;
        }
        return value;
    }

    private int check(long at, long size) throws IOException {
        if (at < 0 || size < 0 || at > file.length - size) {
            throw new IOException("outside of the file");
        }
        return (int) at;
    }
}
