package app.synoptic.store.h2;

import static app.synoptic.store.h2.Samples.BRIDGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.DossierId;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class BackupTest {

    @TempDir
    Path folder;

    private Path store;
    private Path backup;

    @BeforeEach
    void keepSomething() {
        store = folder.resolve("store");
        backup = folder.resolve("backup");
        try (H2Library library = H2Library.open(store)) {
            library.apply(Everything.add());
            library.apply(Samples.dossier("bridge", 20));
            library.apply(Samples.hold("Long\n" + "über die Brücke ".repeat(20_000)));
            library.apply(Samples.hold("Short\ntext"));
            library.undo();
            library.backup(backup);
        }
    }

    @Test
    void aBackupRestoresAllThatWasKeptWithItsJournal() throws IOException {
        Path other = folder.resolve("other");
        assertThat(H2Library.restore(backup, other)).isEmpty();
        try (H2Library before = H2Library.open(store); H2Library after = H2Library.open(other)) {
            assertThat(after.dossiers()).isEqualTo(before.dossiers());
            assertThat(after.dossiers()).allSatisfy(id -> {
                assertThat(after.catalogue(id)).isEqualTo(before.catalogue(id));
                assertThat(after.held(id)).isEqualTo(before.held(id));
                after.held(id).forEach(held -> {
                    assertThat(after.wording(held.text())).isEqualTo(before.wording(held.text()));
                    assertThat(after.findings(id, held.text())).isEqualTo(before.findings(id, held.text()));
                });
            });
            assertThat(after.history()).isEqualTo(before.history());
            assertThat(after.redo().map(done -> done.entry().name())).contains("command.hold-original");
            assertThat(after.check()).isEmpty();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("store", "other", "backup");
        assertThat(store.toFile().list()).containsExactly("library.mv.db");
    }

    /// Of tables with thousands of rows H2 knows how selective their columns are, and writes that down, too.
    @Test
    void aLargeLibraryIsRestored() {
        Path other = folder.resolve("other");
        try (H2Library library = H2Library.open(store)) {
            library.apply(Samples.dossier("large", 3_000));
            library.backup(backup.resolveSibling("large"));
        }
        H2Library.restore(folder.resolve("large"), other);
        try (H2Library before = H2Library.open(store); H2Library after = H2Library.open(other)) {
            DossierId large = new DossierId("large");
            assertThat(after.catalogue(large)).isEqualTo(before.catalogue(large));
            assertThat(after.check()).isEmpty();
        }
    }

    @Test
    void restoringSetsAsideTheLibraryThatIsThere() {
        try (H2Library library = H2Library.open(store)) {
            library.apply(Samples.dossier("later", 1));
        }
        Optional<Path> aside = H2Library.restore(backup, store);
        try (H2Library library = H2Library.open(store)) {
            assertThat(library.dossiers()).hasSize(2).contains(BRIDGE);
        }
        assertThat(aside.orElseThrow()).isNotEmptyFile().hasParent(store);
    }

    @Test
    void aBackupDoesNotReplaceAFile() throws IOException {
        byte[] before = Files.readAllBytes(backup);
        try (H2Library library = H2Library.open(store)) {
            refused(() -> library.backup(backup), Reason.FAILED, "is there already");
            refused(() -> library.backup(backup.resolve("below a file")), Reason.FAILED, "below a file");
        }
        assertThat(Files.readAllBytes(backup)).isEqualTo(before);
    }

    /// As a process leaves it that is killed while it writes a backup.
    @Test
    void whatAnInterruptedBackupLeftIsSweptAway() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path part = Files.createDirectory(elsewhere.resolve(".backup.part"));
        Files.writeString(part.resolve("library.next.sql.gz"), "half a script");
        Files.writeString(part.resolve("library.next.mv.db"), "half a store");
        Files.writeString(store.resolve("library.backup"), part.toString());

        H2Library.open(store).close();

        assertThat(elsewhere).isEmptyDirectory();
        assertThat(store.toFile().list()).containsExactly("library.mv.db");
    }

    @Test
    void whatIsNotOfABackupIsNeverSweptAway() throws IOException {
        Path hers = Files.createDirectory(folder.resolve("hers"));
        Path kept = Files.writeString(hers.resolve("library.next.mv.db"), "something dear");
        Files.writeString(store.resolve("library.backup"), hers.toString());
        H2Library.open(store).close();
        assertThat(kept).exists();

        Path part = Files.createDirectory(folder.resolve(".letters.part"));
        Path letter = Files.writeString(part.resolve("letter"), "something dear");
        Files.writeString(store.resolve("library.backup"), part.toString());
        H2Library.open(store).close();
        assertThat(letter).exists();
    }

    @Test
    @Tag("process")
    void aProcessKilledInABackupLeavesNothingForLong() throws Exception {
        Path target = folder.resolve("killed");
        try (WatchService watching = folder.getFileSystem().newWatchService()) {
            folder.register(watching, StandardWatchEventKinds.ENTRY_CREATE);
            try (Child child = Child.backingUp(store, target)) {
                assertThat(child.line()).isEqualTo("open");
                watching.take();
                child.kill();
            }
        }
        H2Library.open(store).close();

        assertThat(folder.toFile().list()).contains("store", "backup").doesNotContain(".killed.part");
        assertThat(store.toFile().list()).containsExactly("library.mv.db");
    }

    @Test
    void whatIsOpenCannotBeRestored() {
        try (H2Library library = H2Library.open(store)) {
            refused(() -> H2Library.restore(backup, store), Reason.IN_USE, "is open");
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void aBackupThatWasCutShortLeavesTheLibraryAsItIs() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length / 2));
        byte[] kept = Files.readAllBytes(store.resolve("library.mv.db"));
        refused(() -> H2Library.restore(backup, store), Reason.DAMAGED, "is not a whole backup");
        assertThat(Files.readAllBytes(store.resolve("library.mv.db"))).isEqualTo(kept);
        assertThat(store.toFile().list()).containsExactly("library.mv.db");
        refused(() -> H2Library.restore(folder.resolve("nothing"), store), Reason.UNREADABLE, "There is no backup");
        refused(() -> H2Library.restore(Files.createFile(folder.resolve("empty")), store), Reason.UNREADABLE, "is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CALL FILE_WRITE('x', '%s')", "VALUES (\"FILE_WRITE\"('x', '%s'))", "SCRIPT TO '%s'",
            "CREATE ALIAS MINE FOR 'java.lang.System.exit'", "CREATE ALIAS MINE AS $$ void f() {} $$",
            "INSERT INTO T VALUES ('it''s', /* */ FILE_WRITE('x', '%s'))",
            "CREATE TABLE T(A INT DEFAULT \"FILE_WRITE\" ('x', '%s'))"})
    void aBackupThatDoesMoreThanFillTablesIsRefused(String statement) throws IOException {
        Path target = folder.resolve("written");
        Path harmful = folder.resolve("harmful");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(harmful))) {
            out.write((statement.formatted(target) + ";\n").getBytes(StandardCharsets.UTF_8));
        }
        refused(() -> H2Library.restore(harmful, folder.resolve("new")), Reason.FAILED, "does not come from this program");
        assertThat(target).doesNotExist();
    }

    private static void refused(ThrowingCallable what, Reason reason, String words) {
        assertThatThrownBy(what).isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(words);
    }
}
