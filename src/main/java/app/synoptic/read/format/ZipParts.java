package app.synoptic.read.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Takes some files out of a packed one, in memory, with bounds: packed bytes may unpack to a thousand times as many.
final class ZipParts {

    /// No more than so many bytes are unpacked, those of files that are not wanted included.
    static final long MOST_UNPACKED = 96L * 1024 * 1024;
    private static final int MOST_FILES = 20_000;

    private ZipParts() {}

    /// Those of the wanted files that are there.
    ///
    /// @throws IOException if the file is damaged, or packs more than is read
    static Map<String, byte[]> of(byte[] file, Set<String> wanted) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long unpacked = 0;
        int files = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && parts.size() < wanted.size(); entry = zip.getNextEntry()) {
                if (++files > MOST_FILES) {
                    throw new IOException("more files are packed than are looked through");
                }
                boolean take = wanted.contains(entry.getName());
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new IOException("more is packed than is read");
                    }
                    if (take) {
                        out.write(buffer, 0, read);
                    }
                }
                if (take) {
                    parts.put(entry.getName(), out.toByteArray());
                }
            }
        } catch (IllegalArgumentException damaged) {
            throw new IOException("damaged", damaged);
        }
        return parts;
    }
}
