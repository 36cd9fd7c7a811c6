package app.synoptic.store.h2.file;

import app.synoptic.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/// Copies what is in use of the file of a store to another file.
final class Compact {

    private Compact() {}

    /// H2 makes the file of the copy anew, as readable as anybody's; so it becomes the user's alone when it is whole.
    static void copy(Path from, Path to) throws IOException {
        MVStore.compact(from.toString(), to.toString(), false, null);
        OwnerOnly.restrict(to);
    }
}
