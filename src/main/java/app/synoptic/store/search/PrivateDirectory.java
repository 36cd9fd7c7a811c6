package app.synoptic.store.search;

import app.synoptic.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
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
        OwnerOnly.restrictFolder(folder);
    }

    private IndexOutput owned(IndexOutput output) throws IOException {
        OwnerOnly.restrict(folder.resolve(output.getName()));
        return output;
    }

    @Override
    public Lock obtainLock(String name) throws IOException {
        Lock lock = super.obtainLock(name);
        OwnerOnly.restrict(folder.resolve(name));
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
