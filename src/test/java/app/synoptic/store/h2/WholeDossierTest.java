package app.synoptic.store.h2;

import static app.synoptic.store.h2.Samples.BRIDGE;
import static app.synoptic.store.h2.Samples.HERALD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.HeldText;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.LibraryCommand.CopyDossier;
import app.synoptic.store.LibraryCommand.DeleteDossier;
import app.synoptic.store.LibraryCommand.Pinned;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.StoreException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dossiers that are copied and taken away as a whole.
class WholeDossierTest {

    private static final DossierId COPY = new DossierId("copy");
    private static final TextId LETTER = Samples.original("One\ntext").wording().id();

    @TempDir
    Path folder;

    private H2Library library;
    private Session session;

    @BeforeEach
    void open() {
        library = H2Library.open(folder);
        library.apply(Samples.dossier("bridge", 3));
        library.apply(Samples.hold("One\ntext"));
        session = library.lastSession(BRIDGE, "First");
        library.apply(new Pinned(session.id(), new Subject.OfEvent(Samples.event(1)), 0));
        library.apply(new WriteNote(session.id(), new Subject.Whole(), "words", LocalDate.EPOCH));
        library.leave(session.id(), SessionViewState.FIRST);
    }

    @AfterEach
    void close() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    private record State(Catalogue catalogue, List<HeldText> held, List<Finding> findings, List<Session> sessions) {}

    private State state(DossierId id) {
        return new State(library.catalogue(id), library.held(id), library.findings(id, LETTER), library.sessions(id));
    }

    @Test
    void theLastDossierGoesWithItsSessionsAndComesBackAlsoAfterAnotherStart() {
        State before = state(BRIDGE);
        library.apply(new DeleteDossier(BRIDGE));
        assertThat(library.dossiers()).isEmpty();
        assertThat(library.wording(LETTER)).as("a text held by nobody").isEmpty();
        assertThat(library.check()).isEmpty();
        library.close();
        library = H2Library.open(folder);
        assertThat(library.undo().map(done -> done.entry().name())).contains("command.delete-dossier");
        assertThat(state(BRIDGE).equals(before)).isTrue();
        assertThat(library.redo()).isPresent();
        assertThat(library.dossiers()).isEmpty();
        library.undo();
        assertThat(state(BRIDGE).equals(before)).isTrue();
    }

    @Test
    void sourcesThatComeFromEachOtherGoInAnyOrder() {
        DossierId chain = new DossierId("chain");
        Dossier bridge = library.dossier(BRIDGE);
        List<Source> sources = List.of(from("b", null), from("c", "b"), from("a", "c"));
        Dossier derived = new Dossier(chain, "Chain", bridge.window(), bridge.zone(), null, List.of(), sources, List.of(), List.of());
        library.apply(new AddDossier(new Catalogue(derived, java.util.Map.of()), List.of(), List.of()));
        library.apply(new DeleteDossier(chain));
        assertThat(library.dossiers()).containsExactly(BRIDGE);
        library.undo();
        assertThat(library.dossier(chain)).isEqualTo(derived);
    }

    private static Source from(String id, String origin) {
        return new Source(new SourceId(id), id, "", List.of(), "en", null, null, null, origin == null ? null : new SourceId(origin), null, null, null);
    }

    @Test
    void aCopyHasAllAndGoesItsOwnWay() {
        State before = state(BRIDGE);
        library.apply(new CopyDossier(BRIDGE, COPY, "The bridge again"));
        State copy = state(COPY);
        assertThat(copy.catalogue().evidence()).isEqualTo(before.catalogue().evidence());
        assertThat(copy.catalogue().dossier().copied(BRIDGE, before.catalogue().dossier().title())).isEqualTo(before.catalogue().dossier());
        assertThat(copy.held()).isEqualTo(before.held());
        assertThat(copy.findings()).isEqualTo(before.findings());
        assertThat(copy.sessions()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("First");
            assertThat(one.pins()).isEqualTo(before.sessions().getFirst().pins());
            assertThat(one.notes()).isEqualTo(before.sessions().getFirst().notes());
            assertThat(one.id()).isNotEqualTo(session.id());
            assertThat(library.outlook(one.id())).isPresent();
        });
        library.apply(new DeleteDossier(BRIDGE));
        assertThat(state(COPY).equals(copy)).isTrue();
        assertThat(library.check()).isEmpty();
        library.undo();
        library.undo();
        assertThat(library.dossiers()).containsExactly(BRIDGE);
        assertThat(state(BRIDGE).equals(before)).isTrue();
        library.redo();
        assertThat(state(COPY).equals(copy)).isTrue();
    }

    @Test
    void nothingIsCopiedOverADossierOrFromNowhere() {
        assertThatThrownBy(() -> library.apply(new CopyDossier(BRIDGE, BRIDGE, "x"))).isInstanceOf(StoreException.class).hasMessageContaining("already");
        assertThatThrownBy(() -> library.apply(new CopyDossier(COPY, COPY, "x"))).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> library.apply(new DeleteDossier(COPY))).isInstanceOf(StoreException.class).hasMessageContaining("no dossier");
        assertThat(library.dossier(BRIDGE).source(HERALD)).isPresent();
        assertThat(library.dossiers()).containsExactly(BRIDGE);
    }
}
