package app.synoptic.store.backup;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.KeyHeader;
import app.synoptic.store.encryption.LibraryKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What a backup needs to be restored to the library of a folder: nothing, its own passphrase, or that of the library, which stays encrypted.
///
/// @param header of the backup, or else of the library; empty where neither is encrypted
/// @param sealed whether the backup is encrypted
public record BackupLock(Path backup, Path folder, Optional<KeyHeader> header, boolean sealed) {

    /// Finds out what a backup needs.
    ///
    /// @param encrypted whether the library in `folder` is. Who has it open knows; its file is not looked into
    /// @throws StoreException if the backup cannot be read
    public static BackupLock of(Path backup, Path folder, boolean encrypted) {
        try {
            Optional<KeyHeader> own = BackupArchive.key(backup);
            Optional<KeyHeader> present = encrypted ? new KeyFiles(folder).whole() : Optional.empty();
            return new BackupLock(backup, folder, own.or(() -> present), own.isPresent());
        } catch (IOException e) {
            throw new StoreException(Reason.UNREADABLE, "The backup %s cannot be read: %s.".formatted(backup, e.getMessage()), e);
        }
    }

    /// Whether a passphrase is needed.
    public boolean locked() {
        return header.isPresent();
    }

    /// Whether a key that is known already is the one.
    public boolean opens(LibraryKey key) {
        return header.filter(needed -> needed.keyName().equals(key.name())).isPresent();
    }

    /// The key with which it is restored. A backup opens with the passphrase of its day, or with the present one of the library it is of.
    ///
    /// @throws StoreException if the passphrase is neither
    public LibraryKey unlock(char[] passphrase) {
        KeyHeader own = header.orElseThrow();
        return own.unwrap(passphrase).or(() -> present(own).flatMap(present -> present.unwrap(passphrase)))
                .orElseThrow(() -> KeyFiles.wrong(sealed ? "the backup " + backup : "the library in " + folder));
    }

    /// The same key under the passphrase of today, where that is another.
    private Optional<KeyHeader> present(KeyHeader own) {
        return new KeyFiles(folder).whole().filter(there -> there.keyName().equals(own.keyName()) && !there.text().equals(own.text()));
    }
}
