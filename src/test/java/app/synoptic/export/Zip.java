package app.synoptic.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Takes zips apart, puts them together, and spoils them.
final class Zip {

    /// Places within a record of the directory.
    static final int FLAGS = 8;
    static final int METHOD = 10;
    static final int SIZE = 24;
    static final int ATTRIBUTES = 38;
    static final int OFFSET = 42;

    private Zip() {}

    static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static byte[] of(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The same entries and one more.
    static byte[] with(byte[] zip, String name, byte[] content) {
        Map<String, byte[]> entries = entries(zip);
        entries.put(name, content);
        return of(entries);
    }

    static byte[] with(byte[] zip, String name, String content) {
        return with(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /// Gives an entry another name of the same length, everywhere.
    static byte[] renamed(byte[] zip, String name, String other) {
        String all = new String(zip, StandardCharsets.ISO_8859_1);
        if (name.length() != other.length() || !all.contains(name)) {
            throw new IllegalArgumentException(name);
        }
        return all.replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Writes a number into what the directory tells of an entry.
    static byte[] patched(byte[] zip, String name, int place, int value, int bytes) {
        byte[] spoilt = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(spoilt).order(ByteOrder.LITTLE_ENDIAN);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < spoilt.length - 46; at++) {
            if (buffer.getInt(at) == 0x02014b50 && new String(spoilt, at + 46, wanted.length, StandardCharsets.UTF_8).equals(name)) {
                if (bytes == 2) {
                    buffer.putShort(at + place, (short) value);
                } else {
                    buffer.putInt(at + place, value);
                }
                return spoilt;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
