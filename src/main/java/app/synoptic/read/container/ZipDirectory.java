package app.synoptic.read.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The directory at the end of a ZIP file. It alone tells sizes where a file was written in one go.
///
/// @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, sections 4.3 and 4.5</a>
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_REMARK = 0xFFFF;
    private static final long UNTOLD = 0xFFFFFFFFL;
    /// More files than anybody keeps in one.
    static final int MOST_FILES = 20_000;
    private static final Charset OLD = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private final ByteBuffer file;

    private ZipDirectory(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// All files it names, none of which lies in another.
    ///
    /// @throws IOException if there is no directory, or it tells nonsense
    static List<ZipEntry> of(byte[] bytes) throws IOException {
        try {
            return new ZipDirectory(bytes).entries();
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw new IOException("the directory of the packed file is damaged", damaged);
        }
    }

    private List<ZipEntry> entries() throws IOException {
        int end = end();
        long count = Short.toUnsignedInt(file.getShort(end + 10));
        long start = unsigned(end + 16);
        long before = end - unsigned(end + 12) - start;
        if (end >= 20 && file.getInt(end - 20) == LOCATOR_64) {
            int wide = at(file.getLong(end - 12));
            if (file.getInt(wide) == END_64) {
                count = file.getLong(wide + 32);
                start = file.getLong(wide + 48);
                before = 0;
            }
        }
        if (count > MOST_FILES) {
            throw new TooMuchException("more files are packed than are looked through");
        }
        List<ZipEntry> all = new ArrayList<>();
        int at = at(start + Math.max(0, before));
        for (int i = 0; i < count; i++) {
            if (file.getInt(at) != CENTRAL) {
                throw new IOException("the directory of the packed file is damaged");
            }
            all.add(entry(at, Math.max(0, before)));
            at += 46 + Short.toUnsignedInt(file.getShort(at + 28)) + Short.toUnsignedInt(file.getShort(at + 30)) + Short.toUnsignedInt(file.getShort(at + 32));
        }
        apart(all);
        return all;
    }

    private int end() throws IOException {
        for (int at = file.limit() - END_SIZE; at >= 0 && at >= file.limit() - END_SIZE - LONGEST_REMARK; at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw new IOException("the packed file is cut off");
    }

    private ZipEntry entry(int at, long before) throws IOException {
        int flags = Short.toUnsignedInt(file.getShort(at + 8));
        long packed = unsigned(at + 20);
        long size = unsigned(at + 24);
        long local = unsigned(at + 42);
        int nameLength = Short.toUnsignedInt(file.getShort(at + 28));
        int extra = at + 46 + nameLength;
        int extraEnd = extra + Short.toUnsignedInt(file.getShort(at + 30));
        while (extra + 4 <= extraEnd) {
            int length = Short.toUnsignedInt(file.getShort(extra + 2));
            if (file.getShort(extra) == 1) {
                int wide = extra + 4;
                if (size == UNTOLD) {
                    size = file.getLong(wide);
                    wide += 8;
                }
                if (packed == UNTOLD) {
                    packed = file.getLong(wide);
                    wide += 8;
                }
                local = local == UNTOLD ? file.getLong(wide) : local;
            }
            extra += 4 + length;
        }
        int header = at(local + before);
        if (file.getInt(header) != LOCAL) {
            throw new IOException("a packed file is not where the directory says");
        }
        int data = header + 30 + Short.toUnsignedInt(file.getShort(header + 26)) + Short.toUnsignedInt(file.getShort(header + 28));
        if (packed < 0 || size < 0 || data + packed > file.limit()) {
            throw new IOException("a packed file is cut off");
        }
        return new ZipEntry(name(at + 46, nameLength), Short.toUnsignedInt(file.getShort(at + 10)), (flags & 1) != 0, file.getInt(at + 16), header, data, (int) packed, size);
    }

    /// Files that share their bytes are a way to pack without end.
    private static void apart(List<ZipEntry> all) throws IOException {
        List<ZipEntry> ordered = all.stream().sorted(Comparator.comparingInt(ZipEntry::header)).toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).header() < ordered.get(i - 1).data() + ordered.get(i - 1).packed()) {
                throw new IOException("packed files overlap");
            }
        }
    }

    private String name(int at, int length) {
        byte[] bytes = new byte[length];
        file.get(at, bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException old) {
            return new String(bytes, OLD);
        }
    }

    private long unsigned(int at) {
        return Integer.toUnsignedLong(file.getInt(at));
    }

    private int at(long offset) {
        if (offset < 0 || offset > file.limit()) {
            throw new IndexOutOfBoundsException("outside of the file");
        }
        return (int) offset;
    }
}
