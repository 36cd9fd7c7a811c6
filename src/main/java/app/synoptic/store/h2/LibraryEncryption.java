package app.synoptic.store.h2;

import app.synoptic.store.encryption.KeyCost;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.KeyHeader;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.file.FolderLock;
import app.synoptic.store.h2.file.Reencryption;
import app.synoptic.store.h2.file.StoreFolder;
import app.synoptic.store.h2.file.Workshop;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Encrypts a library that nobody has open, and writes it in plain again. It is wholly the one or the other, whenever this ends.
public final class LibraryEncryption {

    private LibraryEncryption() {}

    /// Encrypts the library in `folder` with a new key under a passphrase.
    ///
    /// @return the key
    /// @throws app.synoptic.store.StoreException if the passphrase is too short, or the library is open somewhere, damaged, or encrypted already
    public static LibraryKey encrypt(Path folder, char[] passphrase) {
        KeyFiles.requireLong(passphrase);
        LibraryKey key = LibraryKey.make();
        encrypt(folder, key, KeyHeader.wrap(key, passphrase, KeyCost.USUAL));
        return key;
    }

    /// Encrypts the library in `folder`.
    ///
    /// @param header the key, under the passphrase
    /// @throws app.synoptic.store.StoreException if it is open somewhere, damaged, or encrypted already
    public static void encrypt(Path folder, LibraryKey key, KeyHeader header) {
        perform(folder, key, again -> again.encrypt(header));
    }

    /// Writes the library in `folder` in plain again.
    ///
    /// @param key null where there is none, because it is not encrypted: that is said
    /// @throws app.synoptic.store.StoreException if it is open somewhere, damaged, or not encrypted
    public static void decrypt(Path folder, @Nullable LibraryKey key) {
        perform(folder, key, Reencryption::decrypt);
    }

    private static void perform(Path folder, @Nullable LibraryKey key, Consumer<Reencryption> work) {
        StoreFolder place = StoreFolder.at(folder, key);
        try (FolderLock _ = FolderLock.take(place)) {
            Workshop.sweep(place);
            work.accept(new Reencryption(place));
        }
    }
}
