package app.synoptic.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.backup.BackupLock;
import app.synoptic.store.h2.file.FolderLock;
import app.synoptic.store.h2.file.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who has a library has it alone, whatever is tried meanwhile, by another process or by this one.
@Tag("slow")
class FolderLockTest {

    private static final Path LOCKS = Path.of("/proc/locks");

    @TempDir
    Path folder;

    private Path store;
    private Path backup;

    @BeforeEach
    void keepSomething() {
        store = folder.resolve("store");
        backup = folder.resolve("backup");
        try (H2Library library = H2Library.open(store)) {
            library.apply(Samples.dossier("bridge", 1));
            library.backup(backup);
        }
    }

    @Test
    @Tag("process")
    void nothingIsExchangedUnderAnotherProcess() throws Exception {
        try (Child child = Child.holding(store)) {
            assertThat(child.line()).isEqualTo("open");
            for (int attempt = 0; attempt < 2; attempt++) {
                refused(() -> H2Library.restore(backup, store), "process " + child.pid());
                refused(() -> H2Library.whileClosed(store, () -> true), "process " + child.pid());
                refused(() -> H2Library.open(store), "process " + child.pid());
            }
            child.kill();
        }
        assertThat(H2Library.restore(backup, store)).isPresent();
    }

    /// A POSIX lock goes when the process closes any descriptor of the file: what this one tries while it has the library
    /// must not let another one in.
    @ParameterizedTest
    @ValueSource(strings = {"nothing", "open", "restore", "whileClosed", "link"})
    @Tag("process")
    void whatThisProcessTriesLetsNoOtherIn(String attempt) throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), store);
        try (H2Library library = H2Library.open(store)) {
            switch (attempt) {
                case "nothing" -> { }
                case "open" -> refused(() -> H2Library.open(store), "this process");
                case "restore" -> refused(() -> H2Library.restore(backup, store), "this process");
                case "whileClosed" -> refused(() -> H2Library.whileClosed(store, () -> true), "this process");
                default -> refused(() -> H2Library.open(link), "this process");
            }
            library.backup(folder.resolve("second"));
            assertThat(library.check()).isEmpty();

            try (Child child = Child.holding(store)) {
                assertThat(child.line()).isEqualTo("IN_USE");
                assertThat(child.line()).contains("process " + ProcessHandle.current().pid());
            }
        }
    }

    @Test
    void theSystemKnowsOfTheLocksAsLongAsALibraryIsOpen() throws Exception {
        assumeTrue(Files.isReadable(LOCKS), "the list of locks that Linux has");
        try (H2Library library = H2Library.open(store)) {
            library.apply(Samples.dossier("ferry", 1));
            library.backup(folder.resolve("second"));

            assertThat(locked("library.lock")).isTrue();
            assertThat(locked("library.mv.db")).as("the lock of H2 on its own file").isTrue();
        }
    }

    @Test
    void whatABackupNeedsIsAskedOfAnOpenLibraryWithoutLettingGoOfItsLocks() throws Exception {
        assumeTrue(Files.isReadable(LOCKS), "the list of locks that Linux has");
        try (H2Library library = H2Library.open(store)) {
            library.apply(Samples.dossier("ferry", 1));
            library.backup(folder.resolve("second"));

            assertThat(BackupLock.of(folder.resolve("second"), store, false).locked()).isFalse();
            assertThat(locked("library.mv.db")).as("the lock of H2 on its own file").isTrue();
        }
    }

    private boolean locked(String name) throws IOException {
        Object number = Files.getAttribute(store.resolve(name), "unix:ino");
        String here = " %d ".formatted(ProcessHandle.current().pid());
        return Files.readAllLines(LOCKS).stream().anyMatch(line -> line.contains(here) && line.contains(":%s ".formatted(number)));
    }

    @Test
    @Tag("process")
    void ofProcessesThatBeginALibraryAtOnceOneWins() throws Exception {
        Path fresh = folder.resolve("fresh");
        List<Child> children = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                children.add(Child.holding(fresh));
            }
            List<String> said = new ArrayList<>();
            for (Child child : children) {
                said.add(child.line());
            }
            assertThat(said).containsExactlyInAnyOrder("open", "IN_USE", "IN_USE");
        } finally {
            for (Child child : children) {
                child.close();
            }
        }
    }

    /// The file goes with the lock; who opened it just before must not take that for the folder.
    @Test
    void ofThreadsThatComeAndGoOnlyOneIsEverInside() throws Exception {
        StoreFolder place = StoreFolder.at(folder.resolve("busy"));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger turns = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(4);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                arrive(together);
                for (int round = 0; round < 300; round++) {
                    try (FolderLock _ = FolderLock.take(place)) {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        turns.incrementAndGet();
                        inside.decrementAndGet();
                    } catch (StoreException taken) {
                        assertThat(taken.reason()).isEqualTo(Reason.IN_USE);
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(most).hasValue(1);
        assertThat(turns).hasPositiveValue();
        assertThat(place.folder()).isEmptyDirectory();
    }

    private static void arrive(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("process")
    void aLockThatCannotBeTakenLeavesNothingOpen() throws Exception {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open), "the list of open files that Linux has");
        try (Child child = Child.holding(store)) {
            assertThat(child.line()).isEqualTo("open");
            for (int attempt = 0; attempt < 20; attempt++) {
                refused(() -> H2Library.open(store), "process");
            }
            try (var files = Files.list(open)) {
                assertThat(files.map(FolderLockTest::target)).noneMatch(name -> name.contains(store.resolve("library.lock").toString()));
            }
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static void refused(ThrowingCallable what, String who) {
        assertThatThrownBy(what).isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE))
                .hasMessageContaining("is open in another window or program; close that first (" + who);
    }
}
