package app.synoptic.faults.operation;

import app.synoptic.cli.Headless;
import app.synoptic.faults.Disk;
import app.synoptic.faults.Fault;
import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// One operation, done while the disk fails: afterwards the library opens, is sound, and all is wholly before or wholly after; what was
/// acknowledged is after.
public final class FaultTrial {

    private final Operation operation;
    private final Given given;
    private final Path scratch;
    private final Random random;
    private final Snapshot before;
    private final Snapshot after;
    private final List<Snapshot> begun;
    private final Set<String> varying;
    private final long calls;
    private int rounds;

    /// Does it without a fault, twice: what differs then is different each time.
    ///
    /// @throws AssertionError if it cannot be done even so
    FaultTrial(Operation operation, Given given, Path scratch, long seed) throws IOException, SQLException {
        this.operation = operation;
        this.given = given;
        this.scratch = scratch;
        random = new Random(seed);
        Path untouched = copy();
        before = Snapshot.of(untouched);
        remove(untouched);
        long[] done = new long[1];
        after = whole(done);
        calls = done[0];
        Set<String> different = new HashSet<>(whole(done).unlike(after));
        begun = operation.base().equals(Given.NOTHING) ? List.of(begun(false), begun(true)) : List.of();
        if (!begun.isEmpty()) {
            different.addAll(begun(true).unlike(begun.getLast()));
        }
        varying = Set.copyOf(different);
    }

    /// Where nothing is, a library may be begun that keeps nothing yet, or what every library begins with.
    private Snapshot begun(boolean shipped) throws IOException, SQLException {
        Path folder = copy();
        if (shipped) {
            Headless.run("dump", "--store", folder.resolve("library"));
        } else {
            H2Library.open(folder.resolve("library")).close();
        }
        Snapshot snapshot = Snapshot.of(folder);
        remove(folder);
        return snapshot;
    }

    private Snapshot whole(long[] done) throws IOException, SQLException {
        Path folder = copy();
        Round round = new Round(folder, given.files(), Fault.ERROR, Long.MAX_VALUE);
        Disk.watch();
        try {
            operation.work().in(round);
        } catch (Exception e) {
            throw new AssertionError(operation.name() + " cannot be done", e);
        } finally {
            done[0] = Disk.mend(random);
        }
        if (!round.acknowledged() && !operation.silent()) {
            throw new AssertionError(operation.name() + " was not done");
        }
        Snapshot snapshot = Snapshot.of(folder);
        remove(folder);
        return snapshot;
    }

    /// How many calls of the disk it takes where nothing fails.
    public long calls() {
        return calls;
    }

    /// What it changes, by names of tables, columns and files.
    public List<String> changes() {
        return after.unlike(before);
    }

    /// What is different each time that it is done.
    public Set<String> varying() {
        return varying;
    }

    /// How many rounds there were.
    public int rounds() {
        return rounds;
    }

    /// Fails at every call there is, and as often as told of each where what remains is a matter of chance.
    ///
    /// @param chances at least 1
    public List<String> everywhere(Fault fault, int chances) throws IOException {
        List<String> wrong = new ArrayList<>();
        boolean reached = true;
        for (long at = 1; reached; at++) {
            for (int chance = 0; chance < (fault == Fault.POWER ? chances : 1); chance++) {
                reached = at(fault, at, wrong);
            }
        }
        return wrong;
    }

    /// Fails at one call.
    ///
    /// @param wrong is told what is wrong afterwards
    /// @return whether it came to that call
    boolean at(Fault fault, long at, List<String> wrong) throws IOException {
        rounds++;
        Path folder = copy();
        Round round = new Round(folder, given.files(), fault, at);
        String where = "%s, %s at call %d of %d".formatted(operation.name(), fault, at, calls);
        boolean reached;
        Disk.watch();
        try {
            operation.work().in(round);
        } catch (Exception | AssertionError e) {
            if (!expected(e)) {
                wrong.add("%s: not said in the words of its layer: %s".formatted(where, stack(e)));
            }
        } finally {
            reached = Disk.mend(random) >= at;
        }
        look(folder, round, reached, where, wrong);
        remove(folder);
        return reached;
    }

    private void look(Path folder, Round round, boolean reached, String where, List<String> wrong) {
        try {
            Snapshot left = Snapshot.of(folder);
            List<String> unlike = lasting(left.unlike(after));
            List<String> changed = left.unlike(before);
            if (!unlike.isEmpty() && (round.acknowledged() || !changed.isEmpty() && begun.stream().noneMatch(one -> lasting(left.unlike(one)).isEmpty()))) {
                wrong.add("%s%s: before but for %s; after but for %s".formatted(where, round.acknowledged() ? ", acknowledged" : "", first(changed), first(unlike)));
            }
            if (!reached && !round.acknowledged() && !operation.silent()) {
                wrong.add(where + ": failed although nothing did");
            }
        } catch (Exception e) {
            wrong.add("%s%s: does not open: %s".formatted(where, round.acknowledged() ? ", acknowledged" : "", stack(e)));
        }
    }

    private List<String> lasting(List<String> names) {
        return names.stream().filter(name -> !varying.contains(name)).toList();
    }

    private static List<String> first(List<String> names) {
        return names.subList(0, Math.min(8, names.size()));
    }

    /// Whether it is the unchecked exception of a layer, or what those who write files throw.
    private static boolean expected(Throwable e) {
        return e instanceof IOException || e.getClass().getName().startsWith("app.synoptic.") && e.getClass().getSimpleName().endsWith("Exception");
    }

    private static String stack(Throwable e) {
        StringBuilder told = new StringBuilder(e.toString());
        Stream.of(e.getStackTrace()).filter(frame -> frame.getClassName().startsWith("app.synoptic")).limit(4).forEach(frame -> told.append(" < ").append(frame));
        return e.getCause() == null ? told.toString() : told + " caused by " + stack(e.getCause());
    }

    private Path copy() throws IOException {
        Path from = given.base(operation.base());
        Path to = Files.createTempDirectory(scratch, "round");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(path -> !path.equals(from)).toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), LinkOption.NOFOLLOW_LINKS);
            }
        }
        return to;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (FileSystemException inUse) {
            throw new IOException("a round left a file open: " + inUse.getMessage(), inUse);
        }
    }
}
