package app.synoptic;

import app.synoptic.store.StoreException;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.backup.PlainCopies;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.LibraryEncryption;
import app.synoptic.ui.safety.EncryptionWords;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Encrypts the library of a folder, or writes it in plain again, while no window has it open; where that fails it is as it was. Safe for use
/// by several threads.
final class Encrypting {

    private static final Logger LOG = LoggerFactory.getLogger(Encrypting.class);

    private final Path folder;
    private volatile String outcome = "";

    Encrypting(Path folder) {
        this.folder = folder;
    }

    /// Encrypts it.
    ///
    /// @param passphrase is wiped
    /// @param also       whether backups that are in plain are encrypted, too
    /// @return its key; null where nothing came of it
    @Nullable LibraryKey encrypt(char[] passphrase, boolean also, BackupPlan plan) {
        try {
            LibraryKey key = LibraryEncryption.encrypt(folder, passphrase);
            tell(key, also, new PlainCopies(plan));
            return key;
        } catch (StoreException failure) {
            LOG.warn("the library was not encrypted", failure);
            outcome = EncryptionWords.failed(failure);
            return null;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void tell(LibraryKey key, boolean also, PlainCopies copies) {
        if (also) {
            try {
                copies.encrypt(key);
            } catch (StoreException failure) {
                LOG.warn("a backup stays in plain", failure);
            }
        }
        outcome = EncryptionWords.encrypted(copies.list());
    }

    /// Writes it in plain.
    void decrypt(@Nullable LibraryKey key) {
        try {
            LibraryEncryption.decrypt(folder, key);
            outcome = EncryptionWords.decrypted();
        } catch (StoreException failure) {
            LOG.warn("the library was not decrypted", failure);
            outcome = EncryptionWords.failed(failure);
        }
    }

    /// What came of it, in a sentence.
    String outcome() {
        return outcome;
    }
}
