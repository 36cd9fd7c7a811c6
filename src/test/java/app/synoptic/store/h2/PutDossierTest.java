package app.synoptic.store.h2;

import static app.synoptic.store.h2.Samples.BRIDGE;
import static app.synoptic.store.h2.Samples.COURIER;
import static app.synoptic.store.h2.Samples.HERALD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.store.HeldText;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.LibraryCommand.PutDossier;
import app.synoptic.store.StoreException;
import app.synoptic.store.TextFile;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dossier as a whole put in the place of another.
class PutDossierTest {

    private static final DossierId EVERYTHING = new DossierId("everything");

    @TempDir
    Path folder;

    @Test
    void isKeptAsGivenAndTakenBackExactly() {
        AddDossier before = Everything.add();
        AddDossier after = Everything.add("other words");
        PutDossier put = new PutDossier(shuffled(after.catalogue()), List.of(held(Samples.digest())), List.of(), after.findings(), List.of());
        try (H2Library library = H2Library.open(folder)) {
            library.apply(before);
            library.apply(put);
            assertThat(library.catalogue(EVERYTHING)).isEqualTo(put.catalogue());
            assertThat(library.findings(EVERYTHING, Samples.digest().wording().id())).containsExactlyInAnyOrderElementsOf(put.findings());
            assertThat(library.check()).isEmpty();

            assertThat(library.undo().map(done -> done.entry().name())).contains("command.merge-dossier");
            assertThat(library.catalogue(EVERYTHING)).isEqualTo(before.catalogue());
            assertThat(library.findings(EVERYTHING, Samples.digest().wording().id())).containsExactlyElementsOf(before.findings());
            assertThat(library.redo()).isPresent();
            assertThat(library.catalogue(EVERYTHING)).isEqualTo(put.catalogue());
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void writesNothingWhereNothingDiffers() throws Exception {
        AddDossier everything = Everything.add();
        try (H2Library library = H2Library.open(folder)) {
            library.apply(everything);
            library.apply(new PutDossier(everything.catalogue(), List.of(held(Samples.digest())), List.of(), everything.findings(), List.of()));
        }
        assertThat(steps(2)).isZero();
    }

    @Test
    void addsSourcesThatComeFromEachOther() {
        AddDossier before = Samples.dossier("bridge", 3);
        Dossier dossier = before.catalogue().dossier();
        List<Source> sources = new ArrayList<>(dossier.sources());
        sources.addFirst(derived("copy", "copied"));
        sources.add(derived("copied", HERALD.value()));
        Catalogue next = new Catalogue(with(dossier, sources), before.catalogue().evidence());
        try (H2Library library = H2Library.open(folder)) {
            library.apply(before);
            library.apply(Samples.hold("One\ntext"));
            var findings = library.findings(BRIDGE, Samples.original("One\ntext").wording().id());
            library.apply(new PutDossier(next, List.of(held(Samples.digest()), held(Samples.original("One\ntext"))), List.of(),
                    List.of(before.findings(), findings).stream().flatMap(List::stream).toList(), List.of()));

            assertThat(library.dossier(BRIDGE).sources()).isEqualTo(sources);
            assertThat(library.held(BRIDGE)).hasSize(2);
            assertThat(library.check()).isEmpty();
            library.undo();
            assertThat(library.catalogue(BRIDGE)).isEqualTo(before.catalogue());
            assertThat(library.findings(BRIDGE, Samples.original("One\ntext").wording().id())).isEqualTo(findings);
        }
    }

    @Test
    void takesAwayWhatRefersToEachOther() {
        AddDossier everything = Everything.add();
        Dossier it = everything.catalogue().dossier();
        Catalogue bare = new Catalogue(it.with(List.of(), List.of(), List.of()), Map.of());
        try (H2Library library = H2Library.open(folder)) {
            library.apply(everything);
            library.apply(new PutDossier(bare, List.of(), List.of(), List.of(), List.of()));
            assertThat(library.catalogue(EVERYTHING)).isEqualTo(bare);
            library.undo();
            assertThat(library.catalogue(EVERYTHING)).isEqualTo(everything.catalogue());
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void bringsTextsAndSessionsAlongInOneChange() {
        AddDossier bridge = Samples.dossier("bridge", 2);
        Session session = new Session(new SessionId("hers"), BRIDGE, "Hers", null, List.of(new Subject.OfEvent(Samples.event(1))),
                List.of(new Note(new Subject.Whole(), "words", LocalDate.of(2030, 1, 2))));
        TextFile letter = Samples.original("A\nletter");
        try (H2Library library = H2Library.open(folder)) {
            library.apply(new PutDossier(bridge.catalogue(), List.of(held(Samples.digest()), new HeldText(COURIER, letter.wording().id(), TextKind.ORIGINAL)),
                    List.of(Samples.digest(), letter), bridge.findings(), List.of(new AddSession(session, SessionViewState.FIRST))));

            assertThat(library.catalogue(BRIDGE)).isEqualTo(bridge.catalogue());
            assertThat(library.sessions(BRIDGE)).containsExactly(session);
            assertThat(library.file(letter.wording().id())).isPresent();
            assertThat(library.history()).extracting(JournalEntry::name).containsExactly("command.add-dossier");
            library.undo();
            assertThat(library.dossiers()).isEmpty();
            library.redo();
            assertThat(library.sessions(BRIDGE)).containsExactly(session);
        }
    }

    @Test
    void keepsNothingOfADossierWhoseTextIsMissing() {
        AddDossier bridge = Samples.dossier("bridge", 2);
        try (H2Library library = H2Library.open(folder)) {
            library.apply(bridge);
            assertThatThrownBy(() -> library.apply(new PutDossier(with(bridge.catalogue(), "Another title"),
                    List.of(held(Samples.original("Not\nhere"))), List.of(), List.of(), List.of())))
                    .isInstanceOf(StoreException.class).hasMessageContaining("keeps no text");
            assertThat(library.catalogue(BRIDGE)).isEqualTo(bridge.catalogue());
            assertThat(library.history()).hasSize(1);
        }
    }

    private static HeldText held(TextFile file) {
        return new HeldText(HERALD, file.wording().id(), file.wording().kind());
    }

    private static Source derived(String id, String from) {
        return new Source(new SourceId(id), id, "", List.of(), "en", null, null, null,
                new SourceId(from), null, null, null);
    }

    private static Dossier with(Dossier dossier, List<Source> sources) {
        return dossier.with(sources, dossier.events(), dossier.questions());
    }

    private static Catalogue with(Catalogue catalogue, String title) {
        Dossier it = catalogue.dossier();
        return new Catalogue(new Dossier(it.id(), title, it.window(), it.zone(), it.note(), it.names(), it.kinds(), it.sources(), it.events(),
                it.questions()), catalogue.evidence());
    }

    /// The same in another order.
    private static Catalogue shuffled(Catalogue catalogue) {
        Dossier it = catalogue.dossier();
        return new Catalogue(new Dossier(it.id(), "Another title", it.window(), it.zone(), null, it.names().reversed(),
                it.kinds().reversed(),
                it.sources().reversed(), it.events().reversed(), it.questions().reversed()), catalogue.evidence());
    }

    private long steps(int change) throws Exception {
        String url = "jdbc:h2:" + folder.resolve("library") + ";IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM journal_step WHERE journal = " + change)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
