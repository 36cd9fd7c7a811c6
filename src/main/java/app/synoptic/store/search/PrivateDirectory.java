package app.synoptic.store.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.MMapDirectory;

/// Files in a folder that nobody but its owner may read, where the system knows such a thing.
final class PrivateDirectory extends FilterDirectory {

    private final Path folder;

    PrivateDirectory(Path folder) throws IOException {
        super(new MMapDirectory(folder));
        this.folder = folder;
        own(folder, "rwx------");
    }

    static void own(Path file) throws IOException {
        own(file, "rw-------");
    }

    private static void own(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private IndexOutput owned(IndexOutput output) throws IOException {
        own(folder.resolve(output.getName()));
        return output;
    }

    @Override
    public Lock obtainLock(String name) throws IOException {
        Lock lock = super.obtainLock(name);
        own(folder.resolve(name));
        return lock;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return owned(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return owned(super.createTempOutput(prefix, suffix, context));
    }
}
