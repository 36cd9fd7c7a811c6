package app.synoptic.ui.work;

import app.synoptic.store.Library;
import org.jspecify.annotations.Nullable;

/// What a window begins with.
public final class Beginning {

    private final Library library;
    private final Desk.@Nullable Loaded first;

    private Beginning(Library library, Desk.@Nullable Loaded first) {
        this.library = library;
        this.first = first;
    }

    /// Reads the dossier called `last`, or the first there is. Closes the library if it cannot. Not for the FX thread.
    public static Beginning of(Library library, @Nullable String last) {
        try {
            return read(library, last);
        } catch (RuntimeException unreadable) {
            library.close();
            throw unreadable;
        }
    }

    private static Beginning read(Library library, @Nullable String last) {
        return new Beginning(library,
                DossierDesk.kept(library, id -> id.value().equals(last)).map(id -> Desk.Loaded.of(library, id)).orElse(null));
    }

    /// The library, open.
    public Library library() {
        return library;
    }

    /// The dossier shown first; null where the library keeps none.
    Desk.@Nullable Loaded first() {
        return first;
    }
}
