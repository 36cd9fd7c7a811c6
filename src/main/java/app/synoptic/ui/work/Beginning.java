package app.synoptic.ui.work;

import app.synoptic.domain.DossierId;
import app.synoptic.store.Library;
import java.util.List;
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
        List<DossierId> kept = library.dossiers();
        if (kept.isEmpty()) {
            return new Beginning(library, null);
        }
        DossierId shown = kept.stream().filter(id -> id.value().equals(last)).findFirst().orElse(kept.getFirst());
        return new Beginning(library, Desk.Loaded.of(library, shown));
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
