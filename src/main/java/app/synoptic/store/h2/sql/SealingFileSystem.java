package app.synoptic.store.h2.sql;

import app.synoptic.store.encryption.LibraryKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/// A file system of H2 that seals what a script is written to, so that no statement lies on a disk in plain, not for a moment. With which key
/// is known to the thread that has the script written. Public because H2 makes its instances.
public final class SealingFileSystem extends FilePathWrapper {

    private static final String SCHEME = "sealing";
    private static final ThreadLocal<@Nullable LibraryKey> KEY = new ThreadLocal<>();

    static {
        FilePath.register(new SealingFileSystem());
    }

    /// Something that has H2 write a script.
    public interface Work {
        void perform() throws SQLException;
    }

    /// Does some work in whose course files named by [#name] are sealed with a key.
    public static void during(@Nullable LibraryKey key, Work work) throws SQLException {
        KEY.set(key);
        try {
            work.perform();
        } finally {
            KEY.remove();
        }
    }

    /// The name by which H2 writes a file so; without a key its own.
    public static String name(Path file, @Nullable LibraryKey key) {
        return key == null ? file.toString() : SCHEME + ":" + file;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        LibraryKey key = KEY.get();
        if (key == null || append) {
            throw new IOException("there is no key to seal with");
        }
        return key.sealing(super.newOutputStream(false));
    }
}
