package app.synoptic.export.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A zip that somebody sent. Nothing of it is trusted: names lead nowhere outside, sizes are what they say, and no more
/// is unpacked than its limits allow. Not for several threads.
public final class ZipFile implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final FileChannel file;
    private final Map<String, ZipItem> items = new LinkedHashMap<>();

    private ZipFile(FileChannel file, List<ZipItem> items) {
        this.file = file;
        items.stream().filter(item -> !item.folder()).forEach(item -> this.items.put(item.name(), item));
    }

    /// Opens a zip and reads its directory.
    ///
    /// @throws ZipRefused  if it is no whole zip, or asks for more than `limits`
    /// @throws IOException if it cannot be read
    public static ZipFile open(Path path, ZipLimits limits) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path) && !Files.isRegularFile(path)) {
            throw new ZipRefused("this is a device or a pipe, not a file");
        }
        FileChannel file = FileChannel.open(path);
        try {
            return new ZipFile(file, ZipContents.read(file, limits));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /// The names of its files, in its order; folders are left out.
    public List<String> names() {
        return List.copyOf(items.keySet());
    }

    /// Unpacks one file of at most `most` bytes; empty where there is none of that name.
    ///
    /// @throws ZipRefused if it is larger, or not what the directory says of it
    public Optional<byte[]> read(String name, int most) throws IOException {
        ZipItem item = items.get(name);
        if (item == null) {
            return Optional.empty();
        }
        if (item.size() > most) {
            throw new ZipRefused("“%s” in it is larger than %s".formatted(name, most < 1 << 20 ? most + " bytes" : (most >> 20) + " MB"));
        }
        byte[] bytes = new byte[(int) item.size()];
        long start = data(item);
        if (item.method() == ZipItem.STORED) {
            ZipContents.read(file, start, bytes.length).get(bytes);
        } else {
            inflate(item, start, bytes);
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != item.crc()) {
            throw new ZipRefused("“%s” in it is damaged".formatted(name));
        }
        return Optional.of(bytes);
    }

    private long data(ZipItem item) throws IOException {
        ByteBuffer local = ZipContents.read(file, item.offset(), ZipItem.LOCAL_SIZE);
        long start = item.offset() + ZipItem.LOCAL_SIZE + (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
        if (local.getInt(0) != ZipItem.LOCAL_SIGNATURE || local.getShort(8) != item.method() || start + item.packed() > item.end()) {
            throw new ZipRefused("“%s” in it is not where the directory says".formatted(item.name()));
        }
        return start;
    }

    private void inflate(ZipItem item, long start, byte[] into) throws IOException {
        try (Inflater inflater = new Inflater(true)) {
            long read = 0;
            int written = 0;
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int length = (int) Math.min(CHUNK, item.packed() - read);
                    if (length == 0) {
                        throw new ZipRefused("“%s” in it ends too early".formatted(item.name()));
                    }
                    inflater.setInput(ZipContents.read(file, start + read, length));
                    read += length;
                }
                if (written < into.length) {
                    written += inflater.inflate(into, written, into.length - written);
                } else {
                    written += inflater.inflate(new byte[1]);
                }
                if (written > into.length) {
                    break;
                }
            }
            if (written != into.length) {
                throw new ZipRefused("“%s” in it is not as long as it says".formatted(item.name()));
            }
        } catch (DataFormatException e) {
            throw new ZipRefused("“%s” in it is damaged".formatted(item.name()));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
