package app.synoptic.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.faults.Disk;
import app.synoptic.faults.Fault;
import app.synoptic.faults.FaultyFileSystem;
import app.synoptic.store.Holdings;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.file.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The disk fails under each operation of a library, at its first call, its second, and so on: afterwards the library opens, is sound, and is
/// wholly before or wholly after; what was acknowledged is after. With `-Dsynoptic.faults=all` at every call, else at some of them.
@Tag("slow")
class StoreFaultsTest {

    private static final int SOME = 3;
    private static final boolean ALL = "all".equals(System.getProperty("synoptic.faults"));

    @TempDir
    Path folder;

    private final Random random = new Random(11);

    /// What is done to the library in a folder.
    private interface Operation {
        void on(Path library, Path backup) throws IOException;
    }

    private static final Map<String, Operation> OPERATIONS = new TreeMap<>(Map.of(
            "edit", (library, _) -> with(library, open -> open.apply(Samples.dossier("other", 30))),
            "import", (library, _) -> with(library, open -> open.apply(Samples.hold("Long\n" + "über die Brücke ".repeat(3_000)))),
            "undo", (library, _) -> with(library, H2Library::undo),
            "two edits", (library, _) -> with(library, open -> {
                open.apply(Samples.dossier("one", 3));
                open.apply(Samples.dossier("two", 3));
            }),
            "backup", (library, _) -> with(library, open -> open.backup(library.resolve("new.backup"))),
            "restore", (library, backup) -> H2Library.restore(backup, library),
            "migrate", (library, _) -> H2Library.open(library, next()).close()));

    private interface Work {
        void with(H2Library open);
    }

    private static void with(Path library, Work work) {
        try (H2Library open = H2Library.open(library)) {
            work.with(open);
        }
    }

    private static Migrations next() {
        List<String> scripts = new ArrayList<>(Migrations.RELEASED.scripts());
        scripts.add("ALTER TABLE event ADD COLUMN weight INTEGER DEFAULT 3 NOT NULL;");
        return new Migrations(scripts);
    }

    static Stream<Arguments> failures() {
        return OPERATIONS.keySet().stream().flatMap(operation -> Stream.of(Fault.values()).map(fault -> Arguments.of(operation, fault)));
    }

    @AfterEach
    void mend() {
        Disk.mend(random);
    }

    /// So many of each, by which it is known how far an operation has come.
    private record State(long dossiers, long events, long texts, long changes) {

        static State of(Path library) {
            try (H2Library open = H2Library.open(library, next())) {
                assertThat(open.check()).isEmpty();
                assertThat(open.readOnly()).isEmpty();
                Holdings holds = open.holdings();
                return new State(holds.dossiers(), holds.events(), holds.texts(), open.history().stream().filter(entry -> !entry.undone()).count());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void leaveTheLibraryWhollyBeforeOrWhollyAfter(String name, Fault fault) throws IOException {
        Operation operation = OPERATIONS.get(name);
        Path backup = folder.resolve("made.backup");
        Path base = base(backup);
        Path whole = copy(base, "whole");
        Disk.fail(Fault.ERROR, Long.MAX_VALUE);
        operation.on(FaultyFileSystem.on(whole), backup);
        long calls = Disk.mend(random);
        assertThat(calls).as("calls of " + name).isPositive();
        List<State> states = new ArrayList<>(List.of(State.of(copy(base, "before"))));
        if (name.equals("two edits")) {
            Path half = copy(base, "half");
            with(half, open -> open.apply(Samples.dossier("one", 3)));
            states.add(State.of(half));
        }
        states.add(State.of(whole));
        for (long at : points(calls)) {
            Path library = copy(base, "at-" + at);
            boolean acknowledged = failing(operation, fault, at, library, backup);
            State after = State.of(library);
            assertThat(states).as("%s, %s at call %d of %d", name, fault, at, calls).contains(after);
            if (acknowledged) {
                assertThat(after).as("%s was acknowledged, %s at call %d of %d", name, fault, at, calls).isEqualTo(states.getLast());
            }
        }
    }

    private boolean failing(Operation operation, Fault fault, long at, Path library, Path backup) throws IOException {
        Disk.fail(fault, at);
        try {
            operation.on(FaultyFileSystem.on(library), backup);
            return true;
        } catch (StoreException expected) {
            return false;
        } finally {
            Disk.mend(random);
        }
    }

    private List<Long> points(long calls) {
        List<Long> points = new ArrayList<>();
        double step = ALL ? 1 : Math.max(1, (calls - 1) / (double) SOME);
        for (double at = 1; at <= calls; at += step) {
            points.add((long) at);
        }
        return points;
    }

    private Path base(Path backup) {
        Path base = folder.resolve("base");
        with(base, open -> {
            open.apply(Samples.dossier("bridge", 20));
            open.apply(Samples.hold("One\ntext of some words"));
        });
        Path other = folder.resolve("other");
        with(other, open -> {
            open.apply(Samples.dossier("tunnel", 9));
            open.backup(backup);
        });
        return base;
    }

    private Path copy(Path base, String name) throws IOException {
        Path to = folder.resolve(name);
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(base)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }
}
