package app.synoptic.store.encryption;

import static app.synoptic.store.h2.Samples.BRIDGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.H2Library;
import app.synoptic.store.h2.LibraryEncryption;
import app.synoptic.store.h2.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EncryptedLibraryTest {

    private static final KeyCost CHEAP = new KeyCost(64, 1, 1);
    private static final char[] SAID = "first words".toCharArray();
    private static final String WORD = "Zwirbelquaste";

    @TempDir
    Path folder;

    private final LibraryKey key = LibraryKey.make();
    private final KeyHeader header = KeyHeader.wrap(key, SAID, CHEAP);
    private Path store;

    @BeforeEach
    void keepSomething() throws IOException {
        store = folder.resolve("store");
        try (H2Library library = H2Library.open(store)) {
            library.apply(Samples.dossier("bridge", 20));
            library.apply(Samples.hold("Long\n" + (WORD + " über die Brücke ").repeat(20_000)));
        }
        Files.createDirectories(store.resolve("proposals"));
        Files.writeString(store.resolve("proposals/bridge.json"), "{\"proposals\":[], \"note\":\"" + WORD + "\"}");
        Files.createDirectories(store.resolve("index"));
        Files.writeString(store.resolve("index/words"), WORD);
    }

    private static void refused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static boolean told(Path within) throws IOException {
        try (Stream<Path> all = Files.walk(within)) {
            return all.filter(Files::isRegularFile).anyMatch(file -> {
                try {
                    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    return bytes.contains(WORD) || bytes.contains(String.join("\0", WORD.split("")));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    private void requireAll(LibraryKey with) {
        try (H2Library library = H2Library.open(store, with)) {
            assertThat(library.check()).isEmpty();
            assertThat(library.dossiers()).contains(BRIDGE);
            assertThat(library.held(BRIDGE)).hasSize(2);
            assertThat(library.custody()).isNotNull();
        }
    }

    @Test
    void anEncryptedLibraryIsTheSameAndTellsNothing() throws IOException {
        assertThat(told(folder)).isTrue();
        LibraryEncryption.encrypt(store, key, header);
        assertThat(told(folder)).isFalse();
        refused(Reason.LOCKED, () -> H2Library.open(store));
        refused(Reason.FAILED, () -> LibraryEncryption.encrypt(store, key, header));
        requireAll(new KeyFiles(store).unlock(SAID));
        assertThat(store.resolve("index")).doesNotExist();
        try (H2Library library = H2Library.open(store, key)) {
            library.apply(Samples.hold("More\n" + WORD + " ".repeat(10) + WORD));
            library.undo();
            assertThat(library.sealing()).isPresent();
            assertThat(told(folder)).isFalse();
        }
        LibraryEncryption.decrypt(store, key);
        requireAll(key);
        assertThat(store.resolve("proposals/bridge.json")).content().contains(WORD);
        assertThat(new KeyFiles(store).file()).doesNotExist();
        assertThat(new KeyFiles(store).copy()).doesNotExist();
    }

    @Test
    void anotherKeyDoesNotOpenItAndLeavesItAsItIs() throws IOException {
        LibraryEncryption.encrypt(store, key, header);
        byte[] before = Files.readAllBytes(store.resolve(H2Library.FILE));
        assertThatThrownBy(() -> H2Library.open(store, LibraryKey.make())).isInstanceOf(StoreException.class);
        assertThat(Files.readAllBytes(store.resolve(H2Library.FILE))).isEqualTo(before);
    }

    @Test
    void aBackupIsEncryptedAndRestoredWithItsOwnPassphrase() throws IOException {
        LibraryEncryption.encrypt(store, key, header);
        Path backup = folder.resolve("kept.backup");
        try (H2Library library = H2Library.open(store, key)) {
            library.backup(backup);
        }
        assertThat(told(folder)).isFalse();
        Path other = folder.resolve("other");
        refused(Reason.LOCKED, () -> H2Library.restore(backup, other));
        H2Library.restore(backup, other, key);
        assertThat(told(folder)).isFalse();
        try (H2Library restored = H2Library.open(other, new KeyFiles(other).unlock(SAID))) {
            assertThat(restored.held(BRIDGE)).hasSize(2);
        }
        assertThat(new KeyFiles(other).sound()).isTrue();
    }

    @Test
    void aPlainBackupComesBackEncryptedWhereTheLibraryIs() throws IOException {
        Path backup = folder.resolve("plain.backup");
        try (H2Library library = H2Library.open(store)) {
            library.backup(backup);
        }
        LibraryEncryption.encrypt(store, key, header);
        H2Library.restore(backup, store, key);
        Files.delete(backup);
        assertThat(told(folder)).isFalse();
        requireAll(key);
        LibraryEncryption.decrypt(store, key);
        assertThat(store.resolve("proposals/bridge.json")).content().contains(WORD);
    }

    /// The states a kill can leave between the steps: each goes on to the end when the library is next opened.
    @Test
    void whoeverIsKilledBetweenTheStepsLeavesItWholly() throws IOException {
        Path plain = folder.resolve("plain");
        Files.createDirectories(plain);
        Files.copy(store.resolve(H2Library.FILE), plain.resolve(H2Library.FILE));
        LibraryEncryption.encrypt(store, key, header);
        Path encrypted = folder.resolve("encrypted");
        Files.move(store.resolve(H2Library.FILE), encrypted);
        Files.copy(plain.resolve(H2Library.FILE), store.resolve(H2Library.FILE));
        Files.copy(encrypted, store.resolve("library.next.mv.db"));
        Files.move(new KeyFiles(store).file(), store.resolve("library.next.key"));
        Files.delete(new KeyFiles(store).copy());
        Files.createDirectories(store.resolve("library.next.beside"));

        Path halfway = folder.resolve("halfway");
        Files.createDirectories(halfway);
        Files.copy(store.resolve("library.next.mv.db"), halfway.resolve("library.next.mv.db"));
        Files.copy(store.resolve(H2Library.FILE), halfway.resolve(H2Library.FILE));
        try (H2Library before = H2Library.open(halfway)) {
            assertThat(before.sealing()).as("not noted yet: nothing happened").isEmpty();
        }
        assertThat(halfway.resolve("library.next.mv.db")).doesNotExist();

        Files.writeString(store.resolve("library.restoring"), "in place");
        refused(Reason.LOCKED, () -> H2Library.open(store));
        assertThat(store.resolve("library.restoring")).doesNotExist();
        requireAll(new KeyFiles(store).unlock(SAID));
    }
}
