package app.synoptic.cli.unlock;

import app.synoptic.home.BackupSettings;
import app.synoptic.home.DataFolder;
import app.synoptic.store.backup.BackupLock;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `--store DIR` and the passphrase that goes with it: where the library of a command lies, and its key.
public final class LibraryPlace {

    @Option(names = "--store", paramLabel = "DIR", descriptionKey = "store")
    private @Nullable Path store;

    @Mixin
    private final LibraryPassphrase passphrase = new LibraryPassphrase();

    /// Whether a person named it.
    public boolean named() {
        return store != null;
    }

    /// The folder of the library: of the user where none is named.
    public Path folder() {
        Path named = store;
        return (named == null ? DataFolder.ofUser() : named).toAbsolutePath().normalize();
    }

    /// The key of the library; null where it is not encrypted.
    public @Nullable LibraryKey key() {
        return passphrase.key(folder());
    }

    /// The key with which a backup becomes the library; null where neither is encrypted.
    public @Nullable LibraryKey key(Path backup) {
        return passphrase.key(BackupLock.of(backup, folder(), encrypted()));
    }

    /// Whether the library is encrypted. Not while it is open.
    public boolean encrypted() {
        return KeyFiles.encrypted(folder().resolve(H2Library.FILE));
    }

    /// The backups of the library that make themselves, where its settings have them.
    public BackupPlan backups() {
        BackupSettings settings = BackupSettings.in(folder());
        return BackupPlan.of(folder(), settings.folder(), settings.limit());
    }
}
