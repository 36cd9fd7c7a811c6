package app.synoptic.store.h2.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A file system of H2 whose files keep their order: see [OrderedFile].
public final class OrderedFileSystem extends FilePathWrapper {

    private static final String SCHEME = "ordered";

    static {
        FilePath.register(new OrderedFileSystem());
    }

    /// The name under which H2 opens a file through this one.
    static String over(String name) {
        return SCHEME + ":" + name;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new OrderedFile(super.open(mode));
    }
}
