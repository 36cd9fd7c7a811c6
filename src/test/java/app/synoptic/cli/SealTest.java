package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An editor's draft becomes a dossier to publish, and back.
class SealTest {

    @TempDir
    Path folder;

    private Harbour harbour;

    @BeforeEach
    void writeADraft() {
        harbour = Harbour.in(folder);
    }

    @Test
    void publishesNoWordsOfAnOriginal() {
        Headless run = Headless.run("seal", "--store", folder.resolve("none"), harbour.draft(),
                "--original", harbour.courier(), harbour.gazette());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("FingerprintSelector", "TextQuoteSelector", "the visit of 1 March never took place")
                .doesNotContain("her keel touched", "forty-one passengers", "planned but never made");
        assertThat(run.exit()).isZero();
    }

    @Test
    void takesOriginalsFromTheLibrary() {
        Path store = harbour.store();
        Headless.run("import", "--store", store, harbour.courier(), harbour.gazette());

        Headless run = Headless.run("seal", "--store", store, harbour.draft());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("FingerprintSelector");
    }

    @Test
    void turnsADumpBackIntoTheDossierItCameFrom() throws Exception {
        Path store = harbour.store();
        Headless.run("import", "--store", store, harbour.courier(), harbour.gazette());
        Path dump = harbour.write("elsewhere/dump.json",
                Headless.run("dump", "--store", store).out().getBytes(StandardCharsets.UTF_8));

        Headless run = Headless.run("seal", "--store", store, dump);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(harbour.sealed()));
    }

    @Test
    void turnsADumpWithoutOriginalsBackToo() throws Exception {
        Path store = harbour.store();
        Path dump = harbour.write("elsewhere/dump.json",
                Headless.run("dump", "--store", store).out().getBytes(StandardCharsets.UTF_8));

        assertThat(Headless.run("seal", "--store", store, dump).out()).isEqualTo(Files.readString(harbour.sealed()));
    }

    @Test
    void printsNothingWhenAQuotationDoesNotStandInItsText() throws Exception {
        String wrong = Files.readString(harbour.draft()).replace("her keel touched the sand", "her keel kissed the sand");
        Path draft = harbour.write("wrong.json", wrong.getBytes(StandardCharsets.UTF_8));

        Headless run = Headless.run("seal", "--store", folder.resolve("none"), draft, "--original", harbour.courier(), harbour.gazette());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(draft.toString(), "grounding", "her keel k").doesNotContain("\tat ");
    }

    @Test
    void namesAFileCutInHalf() throws Exception {
        byte[] whole = Files.readAllBytes(harbour.draft());
        Path half = harbour.write("half.json", Arrays.copyOf(whole, whole.length / 2));

        Headless run = Headless.run("seal", "--store", folder.resolve("none"), half, "--original", harbour.courier());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(half.toString()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void namesAnOriginalThatCannotBeRead() {
        Headless run = Headless.run("seal", "--store", folder.resolve("none"), harbour.draft(), "--original", folder.resolve("gone.txt"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(folder.resolve("gone.txt") + ": there is no such file\n");
    }
}
