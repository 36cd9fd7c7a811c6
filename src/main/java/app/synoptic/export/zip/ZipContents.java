package app.synoptic.export.zip;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The directory at the end of a zip (PKWARE APPNOTE 6.3, without Zip64), read with distrust: nothing is unpacked
/// here, and no more is held in memory than the directory of as many entries as are allowed.
final class ZipContents {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int SIGNATURE = 0x02014b50;
    private static final int SIZE = 46;
    private static final int LARGEST_RECORD = SIZE + 3 * 0xFFFF;
    private static final long ZIP64 = 0xFFFFFFFFL;
    private static final int ENCRYPTED = 0x2041;
    private static final int REGULAR = 0x8000;
    private static final int FOLDER = 0x4000;

    private final FileChannel file;
    private final ZipLimits limits;

    private ZipContents(FileChannel file, ZipLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /// The entries, in the directory's order.
    ///
    /// @throws ZipRefused if this is no whole zip, or one that asks for too much
    static List<ZipItem> read(FileChannel file, ZipLimits limits) throws IOException {
        return new ZipContents(file, limits).items();
    }

    private List<ZipItem> items() throws IOException {
        long end = end();
        ByteBuffer record = at(end, END_SIZE);
        int count = record.getShort(10) & 0xFFFF;
        long size = record.getInt(12) & ZIP64;
        long start = record.getInt(16) & ZIP64;
        if (count == 0xFFFF || start == ZIP64 || size == ZIP64) {
            throw new ZipRefused("it is larger than any dossier needs to be");
        }
        if (record.getInt(4) != 0 || (record.getShort(8) & 0xFFFF) != count || start + size != end) {
            throw new ZipRefused("it is damaged: its directory is not where it should be");
        }
        if (count > limits.entries()) {
            throw new ZipRefused(String.format(Locale.ENGLISH, "it holds %,d entries, more than the %,d a dossier may have",
                    count, limits.entries()));
        }
        return ordered(parse(count, start, end), start);
    }

    private long end() throws IOException {
        long length = file.size();
        if (length == 0) {
            throw new ZipRefused("the file is empty");
        }
        int tail = (int) Math.min(length, END_SIZE + LONGEST_COMMENT);
        ByteBuffer bytes = at(length - tail, tail);
        for (int i = tail - END_SIZE; i >= 0; i--) {
            if (bytes.getInt(i) == END_SIGNATURE && (bytes.getShort(i + 20) & 0xFFFF) == tail - END_SIZE - i) {
                return length - tail + i;
            }
        }
        boolean begins = length >= 4 && at(0, 4).getInt(0) == ZipItem.LOCAL_SIGNATURE;
        throw new ZipRefused(begins ? "it ends too early: it seems to have been cut off" : "it is not a dossier file: it is no zip");
    }

    private List<ZipItem> parse(int count, long start, long end) throws IOException {
        List<ZipItem> items = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        long at = start;
        for (int i = 0; i < count; i++) {
            ByteBuffer record = at(at, (int) Math.min(LARGEST_RECORD, end - at));
            if (record.limit() < SIZE || record.getInt(0) != SIGNATURE) {
                throw new ZipRefused("it is damaged: its directory cannot be read");
            }
            int nameLength = record.getShort(28) & 0xFFFF;
            int length = SIZE + nameLength + (record.getShort(30) & 0xFFFF) + (record.getShort(32) & 0xFFFF);
            if (length > record.limit()) {
                throw new ZipRefused("it is damaged: its directory cannot be read");
            }
            byte[] name = new byte[nameLength];
            record.get(SIZE, name);
            ZipItem item = item(ZipName.of(name), record);
            if (!names.add(item.name().toLowerCase(Locale.ROOT))) {
                throw new ZipRefused("it holds “%s” twice".formatted(item.name()));
            }
            unpacked += item.size();
            if (unpacked > limits.unpacked()) {
                throw new ZipRefused("unpacked it would be larger than %d MB".formatted(limits.unpacked() >> 20));
            }
            items.add(item);
            at += length;
        }
        if (at != end) {
            throw new ZipRefused("it is damaged: its directory cannot be read");
        }
        return items;
    }

    private ZipItem item(String name, ByteBuffer record) throws ZipRefused {
        if ((record.getShort(8) & ENCRYPTED) != 0) {
            throw new ZipRefused("“%s” in it is encrypted".formatted(name));
        }
        int type = record.getInt(38) >>> 16 & 0xF000;
        boolean folder = name.endsWith("/");
        if (type != 0 && type != (folder ? FOLDER : REGULAR)) {
            throw new ZipRefused("“%s” in it is a link or a device, not a file".formatted(name));
        }
        int method = record.getShort(10);
        if (method != ZipItem.STORED && method != ZipItem.DEFLATED) {
            throw new ZipRefused("“%s” in it is packed in a way that is not known here".formatted(name));
        }
        long packed = record.getInt(20) & ZIP64;
        long size = record.getInt(24) & ZIP64;
        if (folder ? size != 0 : method == ZipItem.STORED && size != packed) {
            throw new ZipRefused("“%s” in it is not as long as it says".formatted(name));
        }
        if (limits.packedTooTightly(size, packed)) {
            throw new ZipRefused("“%s” in it would unpack to more than %d times its size, which no dossier does"
                    .formatted(name, limits.ratio()));
        }
        return new ZipItem(name, method, record.getInt(16) & ZIP64, packed, size, record.getInt(42) & ZIP64, 0);
    }

    /// Each entry with where the next one begins, so that none can be read out of another's bytes.
    private static List<ZipItem> ordered(List<ZipItem> items, long directory) throws ZipRefused {
        List<ZipItem> byPlace = items.stream().sorted(Comparator.comparingLong(ZipItem::offset).reversed()).toList();
        Map<String, ZipItem> bounded = new LinkedHashMap<>();
        items.forEach(item -> bounded.put(item.name(), item));
        long next = directory;
        for (ZipItem item : byPlace) {
            if (item.offset() + ZipItem.LOCAL_SIZE + item.packed() > next) {
                throw new ZipRefused("it is damaged: “%s” overlaps another entry".formatted(item.name()));
            }
            bounded.put(item.name(), item.until(next));
            next = item.offset();
        }
        return List.copyOf(bounded.values());
    }

    private ByteBuffer at(long offset, int length) throws IOException {
        return read(file, offset, length);
    }

    /// Exactly `length` bytes from `offset` on, the least significant first.
    static ByteBuffer read(FileChannel file, long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.max(0, length)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, offset + bytes.position()) < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
        }
        return bytes.flip();
    }
}
