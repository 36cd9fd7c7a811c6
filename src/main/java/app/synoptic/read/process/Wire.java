package app.synoptic.read.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// How values go over the way between the processes. Whoever receives does not trust who sends: nothing is given more room than it has
/// bytes, and whatever does not fit is an [IOException].
final class Wire {

    /// No answer is longer.
    static final int MOST_BYTES = 128 * 1024 * 1024;
    /// No text is longer, in bytes of UTF-8.
    static final int LONGEST_TEXT = 64 * 1024 * 1024;
    private static final int MOST_ITEMS = 4_000_000;

    private Wire() {}

    interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(DataInputStream in) throws IOException {
        return new String(bytes(in, LONGEST_TEXT), StandardCharsets.UTF_8);
    }

    static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] bytes(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("so many bytes are not awaited: " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("cut off");
        }
        return bytes;
    }

    static <T> void list(DataOutputStream out, List<T> items, Writer<T> writer) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(out, item);
        }
    }

    static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_ITEMS) {
            throw new IOException("so many items are not awaited: " + length);
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            items.add(reader.read(in));
        }
        return items;
    }

    static void name(DataOutputStream out, Enum<?> value) throws IOException {
        out.writeUTF(value.name());
    }

    /// @throws IllegalArgumentException if the type has no such value
    static <E extends Enum<E>> E name(DataInputStream in, Class<E> type) throws IOException {
        return Enum.valueOf(type, in.readUTF());
    }
}
