package app.synoptic.store.h2.sql;

import app.synoptic.store.encryption.KeyFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/// The file of a store whose header is never on disk before what it promises: where something was written since the disk was last told to
/// keep all of it, it is told so before the header is written. H2 writes the state that closing makes, and the header that calls
/// it the last, without a sync between them (`FileStore.writeCleanShutdown`); a loss of power just then can leave the header alone.
final class OrderedFile extends FileBaseDefault {

    /// Two blocks at the beginning are the header, and its copy; before them lies a block with the salt where the store is encrypted.
    private static final long HEADER = 2 * 4096;
    private static final long SALT = 4096;

    private final FileChannel base;
    private boolean written;
    private long header;

    OrderedFile(FileChannel base) {
        this.base = base;
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
        if (position >= header()) {
            written = true;
        } else if (written) {
            force(false);
        }
        return base.write(bytes, position);
    }

    /// Where the header ends.
    private long header() throws IOException {
        if (header == 0) {
            ByteBuffer first = ByteBuffer.allocate(KeyFiles.MARK);
            boolean whole = base.read(first, 0) == KeyFiles.MARK;
            if (!whole) {
                return HEADER;
            }
            header = KeyFiles.encrypted(first.array()) ? SALT + HEADER : HEADER;
        }
        return header;
    }

    @Override
    public synchronized void force(boolean metadata) throws IOException {
        base.force(metadata);
        written = false;
    }

    @Override
    protected synchronized void implTruncate(long size) throws IOException {
        base.truncate(size);
        written = true;
    }

    /// Of a file that many threads read at once.
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public int read(ByteBuffer to, long position) throws IOException {
        return base.read(to, position);
    }

    @Override
    public long size() throws IOException {
        return base.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }
}
