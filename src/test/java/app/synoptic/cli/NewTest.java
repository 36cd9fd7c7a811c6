package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.EditDossier;
import app.synoptic.store.h2.H2Library;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A dossier begins with its title alone, and goes every way a dossier goes.
class NewTest {

    private static final DossierId MILL = new DossierId("the-mill");

    @TempDir
    Path folder;

    @Test
    void beginsADossierWithNothingButATitle() throws Exception {
        Headless begun = Headless.run("new", "--store", folder, "The mill");
        assertThat(begun.out()).isEqualTo("the-mill\n");
        assertThat(begun.err()).contains("“The mill” is begun", ZoneId.systemDefault().getId());
        try (Library library = H2Library.open(folder)) {
            Dossier mill = library.dossier(MILL);
            assertThat(mill.window()).isNull();
            assertThat(mill.span()).isEmpty();
            assertThat(mill.zone()).isEqualTo(ZoneId.systemDefault());
        }
        assertThat(Headless.run("new", "--store", folder, "--zone", "Asia/Almaty", "The mill").out()).isEqualTo("the-mill-2\n");
        Path article = Files.writeString(folder.resolve("post.txt"), "The wheel stops\n\n" + "The wheel of Orrin stopped in the night. ".repeat(20),
                StandardCharsets.UTF_8);
        assertThat(Headless.run("import", "--store", folder, "--dossier", "the-mill", article).exit()).isZero();
    }

    @Test
    void isDumpedSealedExportedAndTakenInWithoutAWindow() throws Exception {
        Headless.run("new", "--store", folder, "The mill");
        String dump = Headless.run("dump", "--store", folder, "--dossier", "the-mill").out();
        assertThat(dump).contains("\"title\": \"The mill\"").doesNotContain("\"window\"");
        Path edited = Files.writeString(folder.resolve("edited.json"), dump.replace("\"events\": []", """
                "events": [{"id": "stops", "label": "The wheel stops", "date": "2023-05-05", "kind": "damage", "status": "happened", "tier": "core", "attestations": []},
                 {"id": "turns", "label": "It turns again", "date": "2024-01-02/..", "kind": "damage", "status": "happened", "tier": "core", "attestations": []}]"""));
        Headless sealed = Headless.run("seal", "--store", folder, edited);
        assertThat(sealed.err()).isEmpty();
        assertThat(sealed.out()).contains("The wheel stops").doesNotContain("\"window\"");

        Path other = folder.resolve("other");
        Path shared = folder.resolve("mill.dossier");
        assertThat(Headless.run("export", "--store", folder, "--dossier", "the-mill", shared).exit()).isZero();
        assertThat(Headless.run("import", "--store", other, shared).out()).contains("A new dossier, “The mill”");
        try (Library library = H2Library.open(other)) {
            assertThat(library.dossier(MILL).window()).isNull();
        }
    }

    @Test
    void isReportedOnATimelineThatFollowsItsEvents() throws Exception {
        Path store = Harbour.in(folder).store();
        Path page = folder.resolve("report.html");
        assertThat(Headless.run("report", "--store", store, "--events", "all", "--out", page).exit()).isZero();
        String windowed = Files.readString(page);
        try (Library library = H2Library.open(store)) {
            DossierId id = library.dossiers().getFirst();
            Dossier set = library.dossier(id);
            Dossier cleared = set.described(set.title(), null, set.zone(), set.note());
            library.apply(new EditDossier(id, "command.describe-dossier", "", Delta.between(set, cleared), Map.of()));
        }
        assertThat(Headless.run("report", "--store", store, "--events", "all", "--out", page).exit()).isZero();
        assertThat(figures(Files.readString(page))).isPositive().isLessThanOrEqualTo(figures(windowed));
    }

    private static int figures(String page) {
        return page.split("<svg", -1).length - 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines"})
    void refusesWhatIsNoTitle(String title) {
        Headless run = Headless.run("new", "--store", folder, title);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("A dossier needs a title: ");
    }

    @Test
    void refusesAZoneThatIsNone() {
        Headless run = Headless.run("new", "--store", folder, "--zone", "Atlantis", "The mill");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("“Atlantis” is no time zone");
    }
}
