package app.synoptic.store.h2;

import static app.synoptic.store.h2.Samples.BRIDGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.LibraryCommand.CopyDossier;
import app.synoptic.store.LibraryCommand.DeleteDossier;
import app.synoptic.store.LibraryCommand.PutDossier;
import app.synoptic.store.LibraryCommand.RefuseProposals;
import app.synoptic.store.Refused;
import app.synoptic.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person refused of what was proposed does not come back.
class RefusalsTest {

    @TempDir
    Path folder;

    private H2Library library;

    @BeforeEach
    void open() {
        library = H2Library.open(folder);
        library.apply(Samples.dossier("bridge", 1));
        library.apply(Samples.refused());
    }

    @AfterEach
    void close() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    @Test
    void isKeptUndoneAndMadeAgainWithoutReadingTheDossierAnew() {
        List<Refused> refused = Samples.refused().refused();
        library.close();
        library = H2Library.open(folder);
        assertThat(library.refusals(BRIDGE)).isEqualTo(refused);
        assertThat(library.history()).extracting(JournalEntry::name).last().isEqualTo("command.refuse-proposal");
        assertThat(library.revert(1).blocking()).as("its dossier cannot go without it").extracting(JournalEntry::name).containsExactly("command.refuse-proposal");
        assertThat(library.undo().orElseThrow().delta()).hasValueSatisfying(delta -> assertThat(delta.isEmpty()).isTrue());
        assertThat(library.refusals(BRIDGE)).isEmpty();
        library.redo();
        assertThat(library.revert(2).blocking()).isEmpty();
        assertThat(library.refusals(BRIDGE)).isEmpty();
        assertThat(library.revision()).isZero();
        assertThat(library.<Object>past(2, reader -> reader.refusals(BRIDGE))).isEqualTo(refused);
    }

    @Test
    void outlivesADossierPutAnewAndGoesAndIsCopiedWithIt() {
        List<Refused> refused = library.refusals(BRIDGE);
        library.apply(new PutDossier(library.catalogue(BRIDGE), library.held(BRIDGE), List.of(), List.of(), List.of()));
        assertThat(library.refusals(BRIDGE)).isEqualTo(refused);
        library.apply(new DeleteDossier(BRIDGE));
        library.undo();
        assertThat(library.refusals(BRIDGE)).isEqualTo(refused);
        library.apply(new CopyDossier(BRIDGE, new DossierId("copy"), "Copy"));
        assertThat(library.refusals(new DossierId("copy"))).isEqualTo(refused);
    }

    @Test
    void standsOnWordsOfATextThatIsKept() {
        for (Passage wrong : List.of(new Passage(new TextId("b".repeat(64)), 0, 3), new Passage(Samples.digest().wording().id(), 0, 999))) {
            Refused one = new Refused("EVENT", Set.of("a"), List.of(wrong), null);
            assertThatThrownBy(() -> library.apply(new RefuseProposals(BRIDGE, List.of(one), "x"))).isInstanceOf(StoreException.class);
        }
        assertThat(library.apply(new RefuseProposals(BRIDGE, List.of(), "x"))).isZero();
        assertThat(library.history()).hasSize(2);
    }
}
