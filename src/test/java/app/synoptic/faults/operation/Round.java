package app.synoptic.faults.operation;

import app.synoptic.faults.Disk;
import app.synoptic.faults.Fault;
import app.synoptic.faults.FaultyFileSystem;
import java.nio.file.Path;

/// The files of one round, on the [Disk].
public final class Round {

    private final Path folder;
    private final Path given;
    private final Fault fault;
    private final long at;
    private boolean acknowledged;

    Round(Path folder, Path given, Fault fault, long at) {
        this.folder = folder;
        this.given = given;
        this.fault = fault;
        this.at = at;
    }

    /// The folder of the library.
    Path library() {
        return file("library");
    }

    /// A file beside that of the library.
    Path file(String name) {
        return FaultyFileSystem.on(folder.resolve(name));
    }

    /// A file that is only read, which lies elsewhere.
    Path given(String name) {
        return given.resolve(name);
    }

    /// From now on calls are counted, and one of them fails.
    void begin() {
        Disk.failNow(fault, at);
    }

    /// It was said that the work is done.
    void acknowledge() {
        acknowledged = true;
    }

    boolean acknowledged() {
        return acknowledged;
    }
}
