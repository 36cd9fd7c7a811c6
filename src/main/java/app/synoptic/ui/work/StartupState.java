package app.synoptic.ui.work;

import app.synoptic.domain.DossierId;
import app.synoptic.store.Damaged;
import app.synoptic.store.Library;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.TextReader;
import app.synoptic.ui.work.SessionService.Sessions;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a window begins with.
public final class StartupState {

    private final Library library;
    private final TextReader texts;
    private final @Nullable Loaded first;

    private StartupState(Library library, TextReader texts, @Nullable Loaded first) {
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
                kept(library, id -> id.value().equals(last)).map(id -> Loaded.of(library, texts, id)).orElse(null));
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
    @Nullable Loaded first() {
        return first;
    }

    /// The dossier that is wanted, or else the first the library keeps.
    static Optional<DossierId> kept(Library library, Predicate<DossierId> wanted) {
        List<DossierId> kept = library.dossiers();
        return kept.stream().filter(wanted).findFirst().or(() -> kept.stream().findFirst());
    }

    /// A dossier with its sessions, read to be shown.
    ///
    /// @param damaged what of the library could not be read
    record Loaded(OpenDossier open, Sessions sessions, List<Damaged> damaged) {

        static Loaded of(Library library, TextReader texts, DossierId id) {
            OpenDossier open = DossierLoader.load(library, texts, id, null);
            return new Loaded(open, Sessions.of(library, id, null), library.damaged());
        }
    }
}
