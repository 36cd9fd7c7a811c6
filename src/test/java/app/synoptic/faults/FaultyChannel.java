package app.synoptic.faults;

import app.synoptic.faults.Disk.Call;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A channel to a file on the [Disk]. What is read is what was written, whatever is on disk.
final class FaultyChannel extends FileChannel {

    private final Path file;
    private final FileChannel real;
    private final @Nullable Written written;

    FaultyChannel(Path file, FileChannel real) throws IOException {
        this.file = file;
        this.real = real;
        written = Disk.written(file);
    }

    @Override
    public int write(ByteBuffer bytes, long at) throws IOException {
        boolean half = Disk.before(Call.WRITE, file);
        ByteBuffer given = half ? bytes.slice(bytes.position(), bytes.remaining() / 2) : bytes;
        byte[] copy = new byte[given.remaining()];
        given.duplicate().get(copy);
        int length = copy.length;
        for (int done = 0; done < length; ) {
            done += real.write(given, at + done);
        }
        if (written != null) {
            written.write(at, copy);
        }
        if (half) {
            throw Disk.failure(Fault.SHORT, file);
        }
        return length;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int length = write(bytes, real.position());
        real.position(real.position() + length);
        return length;
    }

    @Override
    public long write(ByteBuffer[] many, int from, int count) throws IOException {
        long length = 0;
        for (int i = from; i < from + count; i++) {
            length += write(many[i]);
        }
        return length;
    }

    @Override
    public void force(boolean all) throws IOException {
        Disk.before(Call.SYNC, file);
        if (written != null) {
            written.sync();
        }
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        Disk.before(Call.CUT, file);
        if (written != null && size < real.size()) {
            written.cut(size);
        }
        real.truncate(size);
        return this;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return real.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long at) throws IOException {
        return real.read(bytes, at);
    }

    @Override
    public long read(ByteBuffer[] many, int from, int count) throws IOException {
        return real.read(many, from, count);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        real.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long at, long count, WritableByteChannel to) throws IOException {
        return real.transferTo(at, count, to);
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long at, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long at, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long at, long size, boolean shared) throws IOException {
        return real.lock(at, size, shared);
    }

    @Override
    public @Nullable FileLock tryLock(long at, long size, boolean shared) throws IOException {
        return real.tryLock(at, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
