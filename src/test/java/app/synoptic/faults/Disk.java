package app.synoptic.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The disk of all tests in this process: it counts the calls that change something, and fails as it was told to.
public final class Disk {

    /// What is done to it.
    enum Call { OPEN, WRITE, SYNC, CUT, MOVE, DELETE }

    /// What is to fail, and when.
    ///
    /// @param at the number of the call, from 1
    private record Plan(Fault fault, long at) {}

    private static final Map<Path, Written> FILES = new ConcurrentHashMap<>();
    private static @Nullable Plan plan;
    private static long calls;
    private static boolean watched;

    private Disk() {}

    /// Has a call fail. Files are watched from now on.
    public static synchronized void fail(Fault fault, long at) {
        watch();
        failNow(fault, at);
    }

    /// Watches files, of which none fails yet.
    public static synchronized void watch() {
        FaultyStores.install();
        FILES.clear();
        calls = 0;
        watched = true;
        plan = null;
    }

    /// Has a call fail, counted from now on, of files that are watched already.
    public static synchronized void failNow(Fault fault, long at) {
        calls = 0;
        plan = new Plan(fault, at);
    }

    /// How many calls there were since; nothing fails any more. After a loss of power files are what that left of them.
    public static synchronized long mend(Random random) {
        Plan failed = plan;
        watched = false;
        plan = null;
        if (failed != null && failed.fault == Fault.POWER && calls >= failed.at) {
            FILES.forEach((file, written) -> leave(file, written.left(random)));
        }
        FILES.clear();
        FaultyStores.remove();
        return calls;
    }

    private static void leave(Path file, byte[] bytes) {
        try {
            if (Files.exists(file)) {
                Files.write(file, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Counts a call.
    ///
    /// @return whether only half of it is to be done before it fails
    /// @throws IOException if it is one that fails
    static synchronized boolean before(Call call, Path file) throws IOException {
        Plan now = plan;
        if (now == null) {
            return false;
        }
        calls++;
        boolean here = calls == now.at;
        boolean since = calls >= now.at;
        boolean fails = switch (now.fault) {
            case ERROR -> here;
            case FULL -> since && (call == Call.OPEN || call == Call.WRITE);
            case SHORT -> here && call != Call.WRITE;
            case UNSYNCED -> since && call == Call.SYNC;
            case POWER -> since;
        };
        if (fails) {
            throw failure(now.fault, file);
        }
        return now.fault == Fault.SHORT && here;
    }

    static FileSystemException failure(Fault fault, Path file) {
        return new FileSystemException(file.toString(), null, fault == Fault.FULL ? "No space left on device" : "Input/output error");
    }

    /// What is known of what was written to a file; null where nobody wants to know.
    static synchronized @Nullable Written written(Path file) throws IOException {
        if (!watched) {
            return null;
        }
        Written known = FILES.get(file);
        if (known == null) {
            known = new Written(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
            FILES.put(file, known);
        }
        return known;
    }

    /// A file is a copy of another, of which nothing is known to be on disk.
    static synchronized void copied(Path to) throws IOException {
        if (watched && Files.isRegularFile(to)) {
            Written written = new Written(new byte[0]);
            written.write(0, Files.readAllBytes(to));
            FILES.put(to, written);
        }
    }

    static synchronized void moved(Path from, Path to) {
        FILES.remove(to);
        Written written = FILES.remove(from);
        if (written != null) {
            FILES.put(to, written);
        }
    }

    static synchronized void deleted(Path file) {
        FILES.remove(file);
    }
}
