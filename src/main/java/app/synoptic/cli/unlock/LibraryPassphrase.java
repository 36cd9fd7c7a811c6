package app.synoptic.cli.unlock;

import app.synoptic.store.backup.BackupLock;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--library-passphrase-file FILE`: how a command comes by the passphrase of a library, where that is encrypted.
public final class LibraryPassphrase {

    /// Its name, in every command.
    public static final String OPTION = "--library-passphrase-file";

    /// Its name besides, where a command knows no other passphrase.
    public static final String SHORT = "--passphrase-file";

    @Option(names = OPTION, paramLabel = "FILE", descriptionKey = "library-passphrase-file")
    private @Nullable Path file;

    private @Nullable LibraryKey known;
    private boolean asked;

    /// The key of the library in `folder`; null where it is not encrypted. Asked for once: later the library may be open, and its file is not
    /// to be looked into.
    ///
    /// @throws app.synoptic.store.StoreException if the passphrase is another, or the key damaged
    public @Nullable LibraryKey key(Path folder) {
        boolean first = !asked;
        asked = true;
        if (first && KeyFiles.encrypted(folder.resolve(H2Library.FILE))) {
            KeyFiles files = new KeyFiles(folder);
            files.header();
            char[] said = PassphraseSource.of(file).given(UnlockWords.of("passphrase.of-library", folder), folder.toString());
            try {
                known = files.unlock(said);
            } finally {
                Arrays.fill(said, '\0');
            }
        }
        return known;
    }

    /// The key with which a backup is restored; null where neither it nor the library is encrypted.
    public @Nullable LibraryKey key(BackupLock lock) {
        if (!lock.locked()) {
            return null;
        }
        Path file = lock.sealed() ? lock.backup() : lock.folder();
        char[] said = PassphraseSource.of(this.file).given(UnlockWords.of(lock.sealed() ? "passphrase.of-backup" : "passphrase.of-library", file), file.toString());
        try {
            return lock.unlock(said);
        } finally {
            Arrays.fill(said, '\0');
        }
    }
}
