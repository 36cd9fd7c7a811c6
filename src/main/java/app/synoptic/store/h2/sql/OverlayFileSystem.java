package app.synoptic.store.h2.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A file system of H2 that leaves the files as they are: what is written to one goes to memory, and is gone when it is
/// closed. So a store can be read where nothing can be written, even one that H2 has to mend or that is to be brought up
/// to date, neither of which it does in a file it opens to read. Public because H2 makes its instances.
public final class OverlayFileSystem extends FilePathWrapper {

    private static final String SCHEME = "overlay";

    static {
        FilePath.register(new OverlayFileSystem());
    }

    /// The name by which H2 opens `file` so; it names another file system of H2, or none.
    static String over(String file) {
        return SCHEME + ":" + file;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new OverlayFile(getBase().open("r"));
    }
}
