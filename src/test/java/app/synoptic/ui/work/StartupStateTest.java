package app.synoptic.ui.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.DossierId;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.store.Library;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupStateTest {

    @TempDir
    Path folder;

    @Test
    void readsTheFirstDossierWhereTheLastIsGone() {
        try (Library library = ShippedLibrary.open(folder)) {
            DossierId home = library.dossiers().getFirst();
            assertThat(shown(StartupState.of(library, home.value()))).isEqualTo(home);
            assertThat(shown(StartupState.of(library, "long-gone"))).isEqualTo(home);
            assertThat(shown(StartupState.of(library, null))).isEqualTo(home);
        }
    }

    private static DossierId shown(StartupState beginning) {
        return Objects.requireNonNull(beginning.first()).open().dossier().id();
    }

    @Test
    void hasNothingToShowWhereNoDossierIsKept() {
        try (Library library = H2Library.open(folder)) {
            assertThat(StartupState.of(library, null).first()).isNull();
        }
    }

    @Test
    void doesNotKeepALibraryOpenThatItCannotRead() {
        Library closed = H2Library.open(folder);
        closed.close();
        assertThatThrownBy(() -> StartupState.of(closed, null)).isInstanceOf(StoreException.class);
        H2Library.open(folder).close();
    }
}
