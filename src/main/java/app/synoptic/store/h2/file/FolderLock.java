package app.synoptic.store.h2.file;

import app.synoptic.files.OwnerOnly;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.sql.Failures;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a folder to one library of one process, also while its store is exchanged for another. The system lets go
/// of it when the process ends, however it ends.
///
/// On POSIX systems a process loses its locks on a file as soon as it closes *any* descriptor of that file. So a process
/// has the lock file open at most once: what it holds is noted here, and a file is told by its attributes, which opens nothing.
public final class FolderLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);

    /// Where the lock lies, so that the number at the beginning stays readable on every system.
    private static final long BEYOND_CONTENT = 1 << 20;

    /// What this process holds, by [Identity#key]. Taking and letting go is done by one thread at a time.
    private static final Set<Object> HELD = new HashSet<>();

    private final Path file;
    private final Identity identity;
    private final FileChannel channel;
    private boolean closed;

    private FolderLock(Path file, Identity identity, FileChannel channel) {
        this.file = file;
        this.identity = identity;
        this.channel = channel;
    }

    /// Which file a name stands for.
    ///
    /// @param key  the system's own number of the file; where it has none, the path
    /// @param made when it was made: numbers are given out again
    private record Identity(Object key, FileTime made) {

        static Identity of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return new Identity(key == null ? file.toRealPath() : key, attributes.creationTime());
        }

        boolean numbered() {
            return !(key instanceof Path);
        }
    }

    /// @throws StoreException if somebody has the folder, who is named, or there can be no lock in it
    public static FolderLock take(StoreFolder folder) {
        synchronized (HELD) {
            try {
                FolderLock taken = null;
                while (taken == null) {
                    taken = attempt(folder);
                }
                HELD.add(taken.identity.key);
                return taken;
            } catch (IOException e) {
                throw Failures.of(folder.store(), "opened", e);
            }
        }
    }

    /// Null if the lock file was removed or exchanged meanwhile: the lock would be on nothing.
    private static @Nullable FolderLock attempt(StoreFolder folder) throws IOException {
        Path file = folder.lock();
        FileChannel channel = null;
        boolean taken = false;
        try {
            OwnerOnly.file(file);
            Identity before = Identity.of(file);
            if (HELD.contains(before.key)) {
                throw inUse(folder, "this process");
            }
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                throw inUse(folder, holder(channel));
            }
            taken = before.equals(Identity.of(file));
            if (taken) {
                sign(channel);
            }
            return taken ? new FolderLock(file, before, channel) : null;
        } catch (NoSuchFileException gone) {
            if (Files.exists(folder.folder())) {
                return null;
            }
            throw gone;
        } finally {
            if (channel != null && !taken) {
                channel.close();
            }
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(BEYOND_CONTENT, 1, false) != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /// Says in the file who has it. On a full disk nobody does.
    private static void sign(FileChannel channel) {
        try {
            channel.truncate(0).write(StandardCharsets.US_ASCII.encode(Long.toString(ProcessHandle.current().pid())), 0);
        } catch (IOException e) {
            LOG.debug("the lock is not signed", e);
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer signed = ByteBuffer.allocate(20);
        channel.read(signed, 0);
        String number = StandardCharsets.US_ASCII.decode(signed.flip()).toString();
        return number.matches("\\d+") ? "process " + number : "";
    }

    private static StoreException inUse(StoreFolder folder, String who) {
        return new StoreException(Reason.IN_USE, "The store %s is open in another window or program; close that first%s."
                .formatted(folder.store(), who.isEmpty() ? "" : " (" + who + ")"), null);
    }

    /// Lets go. Closing twice does nothing.
    @Override
    public void close() {
        synchronized (HELD) {
            if (closed) {
                return;
            }
            closed = true;
            HELD.remove(identity.key);
            try (channel) {
                if (identity.numbered()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                LOG.debug("the lock {} stays behind, free", file, e);
            }
        }
    }
}
