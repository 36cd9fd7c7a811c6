package app.synoptic.read.container;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A packed file in memory, of which single files are unpacked with bounds: packed bytes may unpack to a thousand times as many.
public final class ZipArchive {

    /// No file in it may be larger, in bytes.
    public static final int MOST_UNPACKED = 96 * 1024 * 1024;
    /// All of them together may not be larger.
    private static final long MOST_TOGETHER = 2L << 30;
    /// What is larger than this may not be packed in less than one part in so many.
    private static final int LOOKED_AT = 8 * 1024 * 1024;
    private static final int DENSEST = 200;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] file;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private ZipArchive(byte[] file, List<ZipEntry> all) {
        this.file = file;
        all.forEach(entry -> entries.putIfAbsent(entry.name(), entry));
    }

    /// @throws IOException if the file is damaged
    /// @throws TooMuchException if it packs more than is read
    public static ZipArchive of(byte[] file) throws IOException {
        List<ZipEntry> all = ZipDirectory.of(file);
        long together = 0;
        for (ZipEntry entry : all) {
            together += Math.min(entry.size(), MOST_TOGETHER + 1);
        }
        if (together > MOST_TOGETHER) {
            throw new TooMuchException("more is packed than is read");
        }
        return new ZipArchive(file, all);
    }

    /// Whether bytes begin as such a file does.
    public static boolean meant(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /// The bytes of one file, if it is there.
    ///
    /// @throws IOException if it is damaged
    /// @throws TooMuchException if it is larger than is unpacked
    public Optional<byte[]> file(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(unpack(entry));
    }

    List<ZipEntry> entries() {
        return List.copyOf(entries.values());
    }

    /// The bytes of a file, not copied where it is stored as it is.
    ByteSlice slice(ZipEntry entry) throws IOException {
        boolean plain = entry.method() == STORED && !entry.encrypted();
        return plain ? new ByteSlice(file, entry.data(), entry.packed()) : ByteSlice.of(unpack(entry));
    }

    byte[] unpack(ZipEntry entry) throws IOException {
        if (entry.encrypted()) {
            throw new EncryptedException();
        }
        if (entry.size() > MOST_UNPACKED || entry.size() > LOOKED_AT && entry.size() / DENSEST > entry.packed()) {
            throw new TooMuchException("more is packed than is read");
        }
        byte[] bytes = switch (entry.method()) {
            case STORED -> Arrays.copyOfRange(file, entry.data(), entry.data() + entry.packed());
            case DEFLATED -> inflated(entry);
            default -> throw new IOException("packed in a way that is not known");
        };
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (bytes.length != entry.size() || (int) crc.getValue() != entry.crc()) {
            throw new IOException("a packed file is damaged");
        }
        return bytes;
    }

    private byte[] inflated(ZipEntry entry) throws IOException {
        byte[] bytes = new byte[(int) entry.size()];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(file, entry.data(), entry.packed());
            int at = 0;
            while (at < bytes.length && !inflater.finished()) {
                int read = inflater.inflate(bytes, at, bytes.length - at);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("a packed file is cut off");
                }
                at += read;
            }
            return at == bytes.length ? bytes : Arrays.copyOf(bytes, at);
        } catch (DataFormatException damaged) {
            throw new IOException("a packed file is damaged", damaged);
        }
    }
}
