package app.synoptic.faults;

import static app.synoptic.faults.FaultyPath.real;

import app.synoptic.faults.Disk.Call;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is done to files on the [Disk]: names change at once and for certain, as on a file system with a journal; what is in files
/// does not.
final class FaultyProvider extends FileSystemProvider {

    private final FileSystemProvider usual;

    FaultyProvider(FileSystemProvider usual) {
        this.usual = usual;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        Path file = real(path);
        if (Files.isDirectory(file)) {
            return usual.newFileChannel(file, options, attributes);
        }
        boolean writing = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        if (!writing) {
            return usual.newFileChannel(file, options, attributes);
        }
        Disk.before(Call.OPEN, file);
        Set<OpenOption> how = new HashSet<>(options);
        how.add(StandardOpenOption.READ);
        boolean empties = how.remove(StandardOpenOption.TRUNCATE_EXISTING);
        FileChannel channel = new FaultyChannel(file, usual.newFileChannel(file, how, attributes));
        if (empties) {
            channel.truncate(0);
        }
        return channel;
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        Disk.before(Call.MOVE, real(from));
        usual.move(real(from), real(to), options);
        Disk.moved(real(from), real(to));
    }

    @Override
    public void delete(Path path) throws IOException {
        Disk.before(Call.DELETE, real(path));
        usual.delete(real(path));
        Disk.deleted(real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        boolean half = Disk.before(Call.WRITE, real(to));
        usual.copy(real(from), real(to), options);
        if (half) {
            try (FileChannel channel = usual.newFileChannel(real(to), Set.of(StandardOpenOption.WRITE))) {
                channel.truncate(channel.size() / 2);
            }
        }
        Disk.copied(real(to));
        if (half) {
            throw Disk.failure(Fault.SHORT, real(to));
        }
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        Disk.before(Call.MOVE, real(link));
        usual.createLink(real(link), real(existing));
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        Disk.before(Call.OPEN, real(path));
        usual.createDirectory(real(path), attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
        DirectoryStream<Path> all = usual.newDirectoryStream(real(path), inside -> filter.accept(FaultyFileSystem.on(inside)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> files = all.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return files.hasNext();
                    }

                    @Override
                    public Path next() {
                        return FaultyFileSystem.on(files.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                all.close();
            }
        };
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return FaultyFileSystem.ONLY;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return usual.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return usual.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return usual.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        usual.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return usual.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return usual.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return usual.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        usual.setAttribute(real(path), attribute, value, options);
    }
}
