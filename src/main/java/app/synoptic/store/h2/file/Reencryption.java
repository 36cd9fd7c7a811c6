package app.synoptic.store.h2.file;

import app.synoptic.files.SealedFiles;
import app.synoptic.store.StoreException;
import app.synoptic.store.backup.BackupExtras;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.KeyHeader;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.check.Integrity;
import app.synoptic.store.h2.sql.Connections;
import app.synoptic.store.h2.sql.Failures;
import app.synoptic.store.h2.sql.RefusalMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// Encrypts the store of a folder, or writes it in plain again: a copy is made beside it, examined, and put in its place in the steps of
/// [RestoreSteps], so that whoever is killed leaves the library wholly as it was or wholly as it is to be. Only for who has the lock.
///
/// @param folder with the key of the store, whether it has that now or is to have it
public record Reencryption(StoreFolder folder) {

    /// Encrypts what is in plain.
    ///
    /// @param header the key of the folder under the passphrase
    public void encrypt(KeyHeader header) {
        LibraryKey key = folder.key();
        if (key == null || folder.encrypted()) {
            throw RefusalMessages.of("The library in %s is encrypted already.".formatted(folder.folder()));
        }
        exchange(null, key, () -> {
            KeyFiles.write(folder.nextKey(), header);
            SealedFiles.seal(drafts(folder.folder()), drafts(folder.beside()), key);
        });
    }

    /// Writes in plain what is encrypted.
    public void decrypt() {
        LibraryKey key = folder.keyOf(folder.store());
        if (key == null) {
            throw RefusalMessages.of("The library in %s is not encrypted.".formatted(folder.folder()));
        }
        exchange(key, null, () -> SealedFiles.open(drafts(folder.folder()), drafts(folder.beside()), key));
    }

    private interface Beside {
        void write() throws IOException;
    }

    private void exchange(@Nullable LibraryKey from, @Nullable LibraryKey to, Beside beside) {
        try {
            Probe.requireSound(folder.store(), from);
            if (!DiskSpace.holds(folder.folder(), Files.size(folder.store()))) {
                throw new StoreException(StoreException.Reason.NO_SPACE, "The store %s could not be copied: the disk is full.".formatted(folder.store()), null);
            }
            Compact.copy(folder.store(), from, folder.next(), to);
            Probe.requireSound(folder.next(), to);
            requireSame(rows(folder.store(), from), to);
            beside.write();
            RestoreSteps.perform(folder, RestoreSteps.IN_PLACE);
        } catch (IOException | MVStoreException e) {
            throw Failures.of(folder.store(), "copied", e);
        } finally {
            if (!Files.exists(folder.restoring())) {
                folder.clear();
            }
        }
    }

    private static Map<String, Long> rows(Path store, @Nullable LibraryKey key) {
        try (Connections open = Connections.over(store, key)) {
            return open.read(Scripts::rows);
        }
    }

    private void requireSame(Map<String, Long> rows, @Nullable LibraryKey key) {
        try (Connections copy = Connections.open(folder.next(), key)) {
            List<String> faults = copy.read(Integrity::faults);
            if (!faults.isEmpty()) {
                throw RefusalMessages.of(faults.getFirst());
            }
            if (!copy.read(Scripts::rows).equals(rows)) {
                throw RefusalMessages.of("The library was left as it is: a copy of it lacks rows.");
            }
        }
    }

    private static Path drafts(Path folder) {
        return folder.resolve(BackupExtras.DRAFTS);
    }
}
