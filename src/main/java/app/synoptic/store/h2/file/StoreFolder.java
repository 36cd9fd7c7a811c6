package app.synoptic.store.h2.file;

import app.synoptic.files.FileTree;
import app.synoptic.files.OwnerOnly;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.sql.Failures;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder of one library and the files in it.
///
/// @param key with which its store is read and written; null where it is not encrypted
public record StoreFolder(Path folder, @Nullable LibraryKey key) {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFolder.class);
    private static final String SUFFIX = ".mv.db";

    /// The folder, made if it is not there, for a store that is not encrypted.
    public static StoreFolder at(Path folder) {
        return at(folder, null);
    }

    /// The folder, made if it is not there.
    public static StoreFolder at(Path folder, @Nullable LibraryKey key) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw unreadable("The store cannot be opened: %s is a file, not a folder.".formatted(absolute), null);
        }
        if (absolute.toString().indexOf(';') >= 0) {
            throw unreadable("The store cannot be opened: the path %s contains a semicolon.".formatted(absolute), null);
        }
        try {
            OwnerOnly.folder(absolute);
        } catch (IOException e) {
            throw Failures.of("folder", absolute, "made", e);
        }
        return new StoreFolder(absolute, key);
    }

    private static StoreException unreadable(String sentence, @Nullable Throwable cause) {
        return new StoreException(Reason.UNREADABLE, sentence, cause);
    }

    /// The store itself.
    public Path store() {
        return folder.resolve("library" + SUFFIX);
    }

    /// A store being made, which becomes the store when it is whole.
    public Path next() {
        return folder.resolve("library.next" + SUFFIX);
    }

    /// The key of [#next] where that is another, or has none yet.
    Path nextKey() {
        return folder.resolve("library.next.key");
    }

    /// Whether the store that is there is encrypted.
    public boolean encrypted() {
        return KeyFiles.encrypted(store());
    }

    /// The same, with the key of the store that is there: none where that is not encrypted. Only while nobody in this process has it open.
    ///
    /// @throws StoreException if it is encrypted, and there is no key
    public StoreFolder fitting() {
        return Files.exists(store()) ? new StoreFolder(folder, keyOf(store())) : this;
    }

    /// The key a file of a store is opened with: none where it is not encrypted.
    ///
    /// @throws StoreException if it is encrypted, and there is no key
    @Nullable LibraryKey keyOf(Path file) {
        if (!KeyFiles.encrypted(file)) {
            return null;
        }
        if (key == null) {
            throw new StoreException(Reason.LOCKED, "The store %s is encrypted: its passphrase is needed.".formatted(file), null);
        }
        return key;
    }

    /// A store as it was first made, with what it no longer needs in between.
    Path made() {
        return folder.resolve("library.made" + SUFFIX);
    }

    /// The statements a store is copied by.
    public Path script() {
        return folder.resolve("library.next.sql.gz");
    }

    /// A backup in the making.
    Path archive() {
        return folder.resolve("library.next.backup");
    }

    /// What a backup brings that is to lie beside the store.
    Path beside() {
        return folder.resolve("library.next.beside");
    }

    /// Says that [#next] and [#beside] are whole and are to take the places of what is there, which is set aside under the stamp in it.
    Path restoring() {
        return folder.resolve("library.restoring");
    }

    /// Says where a backup is being written that may have to be cleared away.
    public Path errand() {
        return folder.resolve("library.backup");
    }

    public Path lock() {
        return folder.resolve("library.lock");
    }

    /// Forgets what a store that was being made left behind.
    public void clear() {
        clear(next());
        clear(made());
        clear(script());
        clear(archive());
        clear(nextKey());
        clearTree(beside());
    }

    /// Takes away a folder that this program made, with all in it.
    static void clearTree(Path tree) {
        if (!Files.isDirectory(tree)) {
            return;
        }
        try {
            FileTree.delete(tree);
        } catch (IOException e) {
            throw Failures.of("folder", tree, "removed", e);
        }
    }

    /// Takes one file away, if it is there.
    public void clear(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Failures.of(file, "removed", e);
        }
    }

    /// Makes [#next] the store in one step.
    public void swap() {
        try {
            sync(next());
            Files.move(next(), store(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failures.of(store(), "made", e);
        }
        syncFolder();
    }

    /// Has the names of the files in the folder on disk, where a system can do that.
    void syncFolder() {
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException e) {
            LOG.debug("this system does not sync folders", e);
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
