package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `check` says of a library.
class CheckTest {

    @TempDir
    Path folder;

    private Harbour harbour;
    private Path store;

    @BeforeEach
    void keepADossier() {
        harbour = Harbour.in(folder);
        store = harbour.store();
    }

    @Test
    void findsASoundLibrarySound() {
        Headless run = Headless.run("check", "--store", store);

        assertThat(run.out()).isEqualTo("The library in " + store + " is sound.\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void saysInASentenceThatAStoreIsDamagedAndLeavesItAlone() throws Exception {
        Path file;
        try (Stream<Path> files = Files.list(store)) {
            file = files.filter(it -> it.toString().endsWith(".db")).findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        byte[] broken = Arrays.copyOf("not what it was".getBytes(StandardCharsets.US_ASCII), whole.length / 3);
        Files.write(file, broken);

        Headless run = Headless.run("check", "--store", store);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(store.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(broken);
    }

    @Test
    void findsASealedDossierSoundWithAndWithoutOriginals() {
        Headless alone = Headless.run("check", "--store", store, "--dossier", harbour.sealed());
        Headless run = Headless.run("check", "--store", store, "--dossier", harbour.sealed(),
                "--original", harbour.courier(), harbour.gazette());

        assertThat(alone.out() + run.out()).isEqualTo(("The dossier " + harbour.sealed() + " is sound.\n").repeat(2));
        assertThat(alone.exit() + run.exit()).isZero();
    }

    @Test
    void saysWhatIsWrongWithADossierFile() throws Exception {
        String cut = Files.readString(harbour.sealed());
        Path half = harbour.write("half.json", cut.substring(0, cut.length() / 2).getBytes(StandardCharsets.UTF_8));

        Headless run = Headless.run("check", "--store", store, "--dossier", half);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith(half + ": the file ends too early").doesNotContain("sound", "\tat ");
    }
}
