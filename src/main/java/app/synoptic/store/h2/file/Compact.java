package app.synoptic.store.h2.file;

import app.synoptic.files.OwnerOnly;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.sql.CipherFileSystem;
import java.io.IOException;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/// Copies what is in use of the file of a store to another file.
final class Compact {

    private Compact() {}

    /// H2 makes the file of the copy anew, as readable as anybody's; so it becomes the user's alone when it is whole.
    ///
    /// @param of  the key of what is copied; null where it is not encrypted
    /// @param key that of the copy
    static void copy(Path from, @Nullable LibraryKey of, Path to, @Nullable LibraryKey key) throws IOException {
        CipherFileSystem.with(from, of, source -> CipherFileSystem.with(to, key, target -> MVStore.compact(source, target, false, null)));
        OwnerOnly.restrict(to);
    }
}
