package app.synoptic.cli.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.affairs.Halden;
import app.synoptic.bibliography.zotero.ZoteroStub;
import app.synoptic.cli.Headless;
import app.synoptic.drafts.KeptDrafts;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.propose.draft.ProposalDraft;
import app.synoptic.store.Library;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Zotero is asked by a command.
@Tag("slow")
class ZoteroImportTest {

    @TempDir
    Path folder = Path.of("");

    private ZoteroStub zotero;

    @BeforeEach
    void listen() {
        zotero = new ZoteroStub(Halden.write(folder).getFirst());
    }

    @AfterEach
    void stop() {
        zotero.close();
    }

    private Headless run(Object... more) {
        List<Object> all = new java.util.ArrayList<>(List.of("import", "--store", folder.resolve("store"), "--zotero-port", zotero.port()));
        all.addAll(List.of(more));
        return Headless.run(all.toArray());
    }

    @Test
    void takesItemsFilesAndWhatIsMarkedInThem() {
        Headless done = run("--collection", "bridges");
        assertThat(done.exit()).as(done.err()).isZero();
        assertThat(done.out().lines()).containsSubsequence("Zotero: 2 new sources. One text taken in.", "  Bridge at Halden collapses into the river: new",
                "Zotero: 2 annotations wait in the inbox; 2 were left out");
        assertThat(done.err()).contains("annotation 3, “Ask the mayor about this.”: it is a note beside the text and marks no words", "annotation 4: it marks a part of a picture");
        try (Library library = ShippedLibrary.open(folder.resolve("store"))) {
            List<ProposalDraft> waiting = new KeptDrafts(folder.resolve("store"), null).of(library.dossiers().getFirst());
            assertThat(waiting).extracting(draft -> draft.source().value()).containsOnly("vale-courier");
            assertThat(waiting).extracting(ProposalDraft::label).containsExactly("Who were they?", "ferry");
            assertThat(waiting).extracting(ProposalDraft::by).containsExactly("p. 2, Zotero", "green, Zotero");
        }
        assertThat(run("--zotero").out()).as("again").contains("Nothing changed", "no annotation waits", "4 were left out");
    }

    @Test
    void namesTheCollectionsThereAre() {
        assertThat(run("--collection", "Tunnels")).isEqualTo(new Headless(1, "", "Zotero has no collection called “Tunnels”; it has: Bridges, Letters, Dams.\n"));
    }

    @Test
    void anAbsentZoteroIsOneSentence() {
        zotero.close();
        assertThat(run("--zotero")).isEqualTo(new Headless(1, "", "Zotero does not answer: start it on this computer, then try again.\n"));
    }

    @Test
    void asksForSomethingToTakeIn() {
        Headless nothing = run();
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.err()).contains("Name the files to be taken in, or ask Zotero with --zotero.");
    }
}
