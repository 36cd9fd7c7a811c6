package app.synoptic.ui.work.safety;

import app.synoptic.store.backup.BackupLock;
import app.synoptic.store.encryption.LibraryKey;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What only the program can do for a window: close the library it shows, and open it again otherwise.
public interface Reopening {

    /// Nothing can be done.
    Reopening NONE = new Reopening() {
        @Override
        public void restore(Path backup, @Nullable LibraryKey key) {
            throw nobody();
        }

        @Override
        public BackupLock lock(Path backup, boolean open) {
            throw nobody();
        }

        @Override
        public @Nullable LibraryKey key() {
            return null;
        }

        @Override
        public void unlocked(LibraryKey key) {
            throw nobody();
        }

        @Override
        public void encrypt(char[] passphrase, boolean also) {
            throw nobody();
        }

        @Override
        public void decrypt() {
            throw nobody();
        }

        @Override
        public void begin() {
            throw nobody();
        }

        private IllegalStateException nobody() {
            return new IllegalStateException("nobody can open the library again");
        }
    };

    /// Makes the library from a backup, and opens it in a window that takes the place of this one.
    ///
    /// @param key with which it is restored; null where neither it nor the library is encrypted
    void restore(Path backup, @Nullable LibraryKey key);

    /// What a backup needs to be restored.
    ///
    /// @param open whether the library is open
    /// @throws app.synoptic.store.StoreException if it cannot be read
    BackupLock lock(Path backup, boolean open);

    /// The key of the library; null where that is not encrypted, or not open yet.
    @Nullable LibraryKey key();

    /// Opens the encrypted library with its key.
    void unlocked(LibraryKey key);

    /// Encrypts the library, and opens it again.
    ///
    /// @param passphrase is wiped when it is done
    /// @param also       whether backups that are in plain are encrypted, too
    void encrypt(char[] passphrase, boolean also);

    /// Writes the library in plain, and opens it again.
    void decrypt();

    /// Begins an empty library where one is gone, and opens it so.
    void begin();
}
