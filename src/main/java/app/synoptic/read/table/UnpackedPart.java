package app.synoptic.read.table;

import app.synoptic.read.table.TableException.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// The bytes of one part of a workbook as they are unpacked, with bounds: packed bytes may unpack to a thousand times as many.
final class UnpackedPart extends FilterInputStream {

    /// In characters, for all words that cells share.
    static final long MOST_SHARED = 96L << 20;
    private static final long MOST = 4L << 30;
    /// What is larger than this may not be packed in less than one part in so many.
    private static final long LOOKED_AT = 32L << 20;
    private static final int DENSEST = 200;

    private final Path file;
    private final long packed;
    private long read;

    /// @param packed how many bytes there are of it in the file
    UnpackedPart(Path file, InputStream in, long packed) {
        super(in);
        this.file = file;
        this.packed = Math.max(1, packed);
    }

    private int count(int more) {
        read += Math.max(0, more);
        if (read > MOST || read > LOOKED_AT && read / DENSEST > packed) {
            throw new TableException(file, Reason.PACKED);
        }
        return more;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return count(super.read(bytes, from, length));
    }
}
