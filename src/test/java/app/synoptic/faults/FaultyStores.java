package app.synoptic.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.async.FilePathAsync;

/// The file system that H2 keeps stores in, on the [Disk].
public final class FaultyStores extends FilePathWrapper {

    /// Takes the place of the one that libraries name.
    static void install() {
        FilePath.register(new FaultyStores());
    }

    /// Gives it its place back.
    static void remove() {
        FilePath.register(new FilePathAsync());
    }

    @Override
    public String getScheme() {
        return "async";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Path file = Path.of(unwrap().toString());
        Set<StandardOpenOption> how = EnumSet.of(StandardOpenOption.READ);
        if (!mode.equals("r")) {
            Disk.before(Disk.Call.OPEN, file);
            how.addAll(Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE));
        }
        return new FaultyChannel(file, FileChannel.open(file, how));
    }
}
