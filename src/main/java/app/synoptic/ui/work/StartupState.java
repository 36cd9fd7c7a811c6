package app.synoptic.ui.work;

import app.synoptic.store.Library;
import app.synoptic.ui.state.TextReader;
import org.jspecify.annotations.Nullable;

/// What a window begins with.
public final class StartupState {

    private final Library library;
    private final TextReader texts;
    private final EditingService.@Nullable Loaded first;

    private StartupState(Library library, TextReader texts, EditingService.@Nullable Loaded first) {
        this.library = library;
        this.texts = texts;
        this.first = first;
    }

    /// Reads the dossier called `last`, or the first there is. Closes the library if it cannot. Not for the FX thread.
    public static StartupState of(Library library, @Nullable String last) {
        try {
            return read(library, last);
        } catch (RuntimeException unreadable) {
            library.close();
            throw unreadable;
        }
    }

    private static StartupState read(Library library, @Nullable String last) {
        TextReader texts = KeptTexts.of(library);
        return new StartupState(library, texts,
                DossierService.kept(library, id -> id.value().equals(last)).map(id -> EditingService.Loaded.of(library, texts, id)).orElse(null));
    }

    /// The library, open.
    public Library library() {
        return library;
    }

    /// What reads its texts.
    TextReader texts() {
        return texts;
    }

    /// The dossier shown first; null where the library keeps none.
    EditingService.@Nullable Loaded first() {
        return first;
    }
}
