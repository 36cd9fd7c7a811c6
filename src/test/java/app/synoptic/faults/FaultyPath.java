package app.synoptic.faults;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/// A path to a file on the [Disk].
record FaultyPath(Path real) implements Path {

    static Path real(Path path) {
        return path instanceof FaultyPath faulty ? faulty.real : path;
    }

    private static @Nullable Path of(@Nullable Path real) {
        return real == null ? null : new FaultyPath(real);
    }

    @Override
    public FileSystem getFileSystem() {
        return FaultyFileSystem.ONLY;
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return of(real.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return of(real.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return of(real.getParent());
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return new FaultyPath(real.getName(index));
    }

    @Override
    public Path subpath(int from, int to) {
        return new FaultyPath(real.subpath(from, to));
    }

    @Override
    public boolean startsWith(Path other) {
        return real.startsWith(real(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return real.endsWith(real(other));
    }

    @Override
    public Path normalize() {
        return new FaultyPath(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return new FaultyPath(real.resolve(real(other)));
    }

    @Override
    public Path resolve(String other) {
        return new FaultyPath(real.resolve(other));
    }

    @Override
    public Path relativize(Path other) {
        return new FaultyPath(real.relativize(real(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return new FaultyPath(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return new FaultyPath(real.toRealPath(options));
    }

    @Override
    public File toFile() {
        return real.toFile();
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) throws IOException {
        return real.register(watcher, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(real(other));
    }

    @Override
    public String toString() {
        return real.toString();
    }
}
