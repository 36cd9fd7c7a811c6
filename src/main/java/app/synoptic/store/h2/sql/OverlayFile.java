package app.synoptic.store.h2.sql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.h2.store.fs.FileBaseDefault;

/// A file as it is and what was written over it, page by page, in memory.
final class OverlayFile extends FileBaseDefault {

    private static final int PAGE = 4096;

    private final FileChannel base;
    private final Map<Long, byte[]> written = new HashMap<>();
    private long size;

    /// How much of the file below still counts; less than it has where it was cut short.
    private long below;

    OverlayFile(FileChannel base) throws IOException {
        this.base = base;
        size = base.size();
        below = size;
    }

    @Override
    public synchronized int read(ByteBuffer to, long position) throws IOException {
        if (position >= size) {
            return -1;
        }
        int length = (int) Math.min(to.remaining(), size - position);
        for (int done = 0; done < length; ) {
            long at = position + done;
            int offset = (int) (at % PAGE);
            int count = Math.min(length - done, PAGE - offset);
            byte[] page = written.get(at / PAGE);
            to.put(page == null ? original(at, count) : page, page == null ? 0 : offset, count);
            done += count;
        }
        return length;
    }

    /// What the file below has there; zeros beyond its end.
    private byte[] original(long at, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        bytes.limit(Math.clamp(below - at, 0, count));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = base.read(bytes, at + bytes.position());
        }
        return bytes.array();
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        int length = from.remaining();
        for (int done = 0; done < length; ) {
            long at = position + done;
            int offset = (int) (at % PAGE);
            int count = Math.min(length - done, PAGE - offset);
            from.get(page(at / PAGE), offset, count);
            done += count;
        }
        size = Math.max(size, position + length);
        return length;
    }

    private byte[] page(long number) throws IOException {
        byte[] page = written.get(number);
        if (page == null) {
            page = original(number * PAGE, PAGE);
            written.put(number, page);
        }
        return page;
    }

    @Override
    protected synchronized void implTruncate(long end) throws IOException {
        if (end >= size) {
            return;
        }
        written.keySet().removeIf(number -> number * PAGE >= end);
        if (end % PAGE != 0 && written.containsKey(end / PAGE)) {
            Arrays.fill(page(end / PAGE), (int) (end % PAGE), PAGE, (byte) 0);
        }
        below = Math.min(below, end);
        size = end;
    }

    @Override
    public synchronized long size() {
        return size;
    }

    /// Shares the file with all who read it, and with nobody who writes.
    @Override
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        return base.tryLock(position, length, true);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }
}
