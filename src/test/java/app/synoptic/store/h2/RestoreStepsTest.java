package app.synoptic.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A process is killed between the steps of a restoration: whoever opens the library next goes on to the last.
@Tag("slow")
class RestoreStepsTest {

    private static final String STAMP = "20261130-090000-000";

    @TempDir
    Path folder;

    @BeforeEach
    void restoreHalf() throws IOException {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 3));
        }
        try (H2Library other = H2Library.open(folder.resolve("other"))) {
            other.apply(Samples.dossier("tunnel", 5));
        }
        write("proposals/bridge.json", "before");
        Files.move(folder.resolve("other/library.mv.db"), folder.resolve("library.next.mv.db"));
        write("library.next.beside/proposals/tunnel.json", "after");
        write("library.next.beside/settings.properties", "look=dark");
    }

    private void write(String name, String words) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), words);
    }

    @Test
    void beforeTheNoteNothingHasHappened() {
        try (H2Library library = H2Library.open(folder)) {
            assertThat(library.holdings().events()).isEqualTo(3);
        }
        assertThat(folder.resolve("proposals/bridge.json")).hasContent("before");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("library.mv.db", "proposals", "other");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void afterTheNoteAllHappens(int steps) throws IOException {
        write("library.restoring", STAMP);
        if (steps > 0) {
            Files.delete(folder.resolve("library.mv.db"));
            Files.move(folder.resolve("library.next.mv.db"), folder.resolve("library.mv.db"));
        }
        if (steps > 1) {
            Files.move(folder.resolve("proposals"), folder.resolve("proposals.before-restore-" + STAMP));
        }
        if (steps > 2) {
            Files.move(folder.resolve("library.next.beside/proposals"), folder.resolve("proposals"));
        }
        if (steps > 3) {
            Files.move(folder.resolve("library.next.beside/settings.properties"), folder.resolve("settings.properties"));
        }
        try (H2Library library = H2Library.open(folder)) {
            assertThat(library.holdings().events()).isEqualTo(5);
        }
        assertThat(folder.resolve("proposals/tunnel.json")).hasContent("after");
        assertThat(folder.resolve("proposals/bridge.json")).doesNotExist();
        assertThat(folder.resolve("proposals.before-restore-" + STAMP + "/bridge.json")).hasContent("before");
        assertThat(folder.resolve("settings.properties")).hasContent("look=dark");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("library.mv.db", "proposals", "proposals.before-restore-" + STAMP, "settings.properties",
                "other");
    }
}
