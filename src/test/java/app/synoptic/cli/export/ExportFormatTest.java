package app.synoptic.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.cli.Harbour;
import app.synoptic.cli.Headless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dossier goes into the format of another program.
@Tag("slow")
class ExportFormatTest {

    private static final String OWN_WORDS = "her keel touched the sand";

    @TempDir
    Path folder;

    private Harbour harbour;

    @BeforeEach
    void keepADossierWithItsOriginals() {
        harbour = Harbour.in(folder);
        Headless.run("import", "--store", harbour.store(), harbour.courier(), harbour.gazette());
    }

    @Test
    void holdsTheWordsOfOriginalsOnlyWhereAsked() throws IOException {
        Headless without = export("--format", "csv", folder.resolve("without"));
        export("--format", "CSV", "--with", "texts", folder.resolve("with"));

        assertThat(without.out()).isEqualTo(folder.resolve("without") + ": 3 events, one question, 2 sources, 7 testimonies.\n");
        assertThat(without.err()).isEmpty();
        assertThat(folder.resolve("without/testimonies.csv")).content().doesNotContain(OWN_WORDS).contains("aground on the Tern Bank", Harbour.sha256(Files.readAllBytes(harbour.courier())));
        assertThat(folder.resolve("with/testimonies.csv")).content().contains(OWN_WORDS);
    }

    @Test
    void publishesTheWordsOfOriginalsOnlyWhereAsked() {
        Headless without = export("--format", "page", folder.resolve("without.html"));
        export("--format", "page", "--with", "texts", folder.resolve("with.html"));

        assertThat(without.out()).isEqualTo(folder.resolve("without.html") + ": 3 events, one question, 2 sources, 7 testimonies.\n");
        assertThat(without.err()).isEmpty();
        assertThat(folder.resolve("without.html")).content().doesNotContain(OWN_WORDS).contains("id=\"affair\"", "aground on the Tern Bank");
        assertThat(folder.resolve("with.html")).content().contains(OWN_WORDS);
    }

    @Test
    void tellsOfTheEventsChosen() {
        assertThat(export("--format", "csv", "--events", "contested", folder.resolve("a")).out()).contains(": 2 events, one question,");
        assertThat(export("--format", "csv", "--events", "buoy-visit", folder.resolve("b")).out()).contains(": one event, no questions,");
        assertThat(export("--format", "csv", "--events", "pinned", folder.resolve("c")).err()).isEqualTo("In no session over the dossier harbour anything is pinned.\n");
        assertThat(export("--format", "csv", "--events", "none", folder.resolve("c")).err()).isEqualTo("There is no event “none” in the dossier harbour.\n");
    }

    @Test
    void saysWhatTheFormatHasNoPlaceFor() {
        assertThat(export("--format", "csv", folder.resolve("one.csv")).err())
                .isEqualTo("4 more tables do not fit into one CSV file; a ZIP or a folder would hold them all. That is left out.\n");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(export("--format", "odt", folder.resolve("a")).err()).startsWith("Invalid value for option '--format': there is no format “odt” here; there are csv");
        assertThat(export("--format", "csv", folder.resolve("a.txt")).err()).contains("a.txt cannot be csv, which is several files: its name must end in .zip");
        assertThat(export("--format", "csv", "--with", "sessions", folder.resolve("a")).err()).startsWith("Pins and notes");
        assertThat(export("--events", "all", folder.resolve("a.dossier")).err()).startsWith("A dossier file holds the whole dossier");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    private Headless export(Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "export";
        all[1] = "--store";
        all[2] = harbour.store();
        System.arraycopy(args, 0, all, 3, args.length);
        return Headless.run(all);
    }
}
