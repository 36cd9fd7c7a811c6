package app.synoptic.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packed files of any content.
public final class Zips {

    private Zips() {}

    /// @param namesAndContents names, each followed by a string or bytes
    public static byte[] of(Object... namesAndContents) {
        return of(false, namesAndContents);
    }

    /// The same, of which nothing is made smaller.
    public static byte[] stored(Object... namesAndContents) {
        return of(true, namesAndContents);
    }

    private static byte[] of(boolean stored, Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = namesAndContents[i + 1] instanceof byte[] given ? given : String.valueOf(namesAndContents[i + 1]).getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(String.valueOf(namesAndContents[i]));
                if (stored) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
