package app.synoptic.store.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    private static final KeyCost CHEAP = new KeyCost(64, 1, 1);
    private static final char[] SAID = "first words".toCharArray();
    private static final char[] NEXT = "other words".toCharArray();

    @TempDir
    Path folder;

    private final LibraryKey key = LibraryKey.make();
    private KeyFiles files;

    @BeforeEach
    void write() {
        files = new KeyFiles(folder);
        files.write(KeyHeader.wrap(key, SAID, CHEAP));
    }

    private static void refused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void oneDamagedFileLosesNothingAndIsMadeAgain() throws IOException {
        for (Path damaged : new Path[] {files.file(), files.copy()}) {
            Files.writeString(damaged, "ruins");
            assertThat(files.sound()).isFalse();
            refused(Reason.WRONG_PASSPHRASE, () -> files.unlock(NEXT));
            assertThat(files.unlock(SAID).storePassword()).isEqualTo(key.storePassword());
            assertThat(files.sound()).isTrue();
        }
    }

    @Test
    void twoDamagedFilesAreNoWrongPassphrase() throws IOException {
        Files.writeString(files.file(), "ruins");
        Files.delete(files.copy());
        refused(Reason.KEY_DAMAGED, () -> files.unlock(SAID));
    }

    @Test
    void anotherPassphraseOpensTheSameKey() {
        files.change(SAID, NEXT, CHEAP);
        refused(Reason.WRONG_PASSPHRASE, () -> files.unlock(SAID));
        assertThat(files.unlock(NEXT).storePassword()).isEqualTo(key.storePassword());
        refused(Reason.WRONG_PASSPHRASE, () -> files.change(SAID, NEXT, CHEAP));
        refused(Reason.WRONG_PASSPHRASE, () -> files.change(NEXT, "short".toCharArray(), CHEAP));
    }

    /// Killed between the two files: the first decides, and the copy follows it.
    @Test
    void theFirstFileDecides() throws IOException {
        byte[] before = Files.readAllBytes(files.copy());
        files.change(SAID, NEXT, CHEAP);
        Files.write(files.copy(), before);
        refused(Reason.WRONG_PASSPHRASE, () -> files.unlock(SAID));
        files.unlock(NEXT);
        assertThat(files.sound()).isTrue();
    }
}
