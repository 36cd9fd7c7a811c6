package app.synoptic;

import app.synoptic.intake.Dossiers;
import app.synoptic.store.Library;
import app.synoptic.store.StoreException;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.safety.BackupWords;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the library of a folder from a backup, while no window has it open. Safe for use by several threads.
final class Restoring {

    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);

    private final Path folder;
    private final Path backup;
    private final @Nullable LibraryKey key;
    private volatile String outcome = "";

    /// @param key with which it is restored; null where neither it nor the library is encrypted
    Restoring(Path folder, Path backup, @Nullable LibraryKey key) {
        this.folder = folder;
        this.backup = backup;
        this.key = key;
    }

    /// Does it; where that fails the library is as it was.
    void perform() {
        try {
            outcome = BackupWords.restored(backup, H2Library.restore(backup, folder, key));
        } catch (StoreException failure) {
            LOG.warn("nothing was restored", failure);
            outcome = BackupWords.notRestored(failure);
        }
    }

    /// What came of it, in a sentence.
    String outcome() {
        return outcome;
    }

    /// Opens the library of a folder; where there is none, one is begun with the dossier that ships.
    ///
    /// @param key null where its passphrase was not said, or it is not encrypted
    static Library begin(Path folder, @Nullable LibraryKey key) {
        Library library = H2Library.open(folder, key);
        Dossiers.fillEmpty(library);
        return library;
    }
}
