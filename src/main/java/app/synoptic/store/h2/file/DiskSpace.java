package app.synoptic.store.h2.file;

import app.synoptic.store.ReadOnly;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Whether there is room to write.
public final class DiskSpace {

    /// Less than this is none: closing a store must be possible, too.
    private static final long LEAST = 1 << 20;

    private DiskSpace() {}

    /// Why nothing can be written in a folder or to the store in it; empty where it can.
    public static Optional<ReadOnly> lacking(StoreFolder folder) {
        boolean forbidden = !Files.isWritable(folder.folder()) || Files.exists(folder.store()) && !Files.isWritable(folder.store());
        if (forbidden) {
            return Optional.of(ReadOnly.NOT_ALLOWED);
        }
        return holds(folder.folder(), 0) ? Optional.empty() : Optional.of(ReadOnly.NO_SPACE);
    }

    /// Whether `bytes` more surely fit into a folder. A file system that does not know its size is believed to have room.
    public static boolean holds(Path folder, long bytes) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.getTotalSpace() <= 0 || store.getUsableSpace() >= bytes + LEAST;
        } catch (IOException unknown) {
            return true;
        }
    }
}
