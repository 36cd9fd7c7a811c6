package app.synoptic.store.h2.file;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.sql.Failures;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a folder to one library of one process, also while its store is exchanged for another. The system lets go
/// of it when the process ends, however it ends.
public final class FolderLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);

    /// Where the lock lies, so that the mark at the beginning stays readable on every system.
    private static final long BEYOND_CONTENT = 1 << 20;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    public static FolderLock take(StoreFolder folder) {
        Path file = folder.lock();
        while (true) {
            FileChannel channel = null;
            try {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (lock(channel) == null) {
                    channel.close();
                    throw inUse(folder);
                }
                if (stillThere(file, channel)) {
                    return new FolderLock(file, channel);
                }
                channel.close();
            } catch (IOException e) {
                throw Failures.of(folder.store(), "opened", e);
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(BEYOND_CONTENT, 1, false);
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    /// Another process may have removed the file between our opening and our locking it: the lock would be on
    /// nothing. A mark written through the channel and read by name shows that it is the same file.
    private static boolean stillThere(Path file, FileChannel channel) throws IOException {
        String mark = ProcessHandle.current().pid() + " " + System.nanoTime();
        channel.truncate(0).write(StandardCharsets.US_ASCII.encode(mark));
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).equals(mark);
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    private static StoreException inUse(StoreFolder folder) {
        return new StoreException(Reason.IN_USE,
                "The store %s is open in another window or program; close that first.".formatted(folder.store()), null);
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("the lock {} stays behind, free", file, e);
        }
    }
}
