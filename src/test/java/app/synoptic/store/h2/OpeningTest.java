package app.synoptic.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.sql.Connections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class OpeningTest {

    @TempDir
    Path folder;

    @Test
    void aClosedLibraryLeavesOneFileWhichOpensAgainAtOnce() throws IOException {
        for (int round = 0; round < 3; round++) {
            try (H2Library library = H2Library.open(folder.resolve("deep/er"))) {
                assertThat(library.dossiers()).isEmpty();
                assertThat(library.check()).isEmpty();
            }
            try (Stream<Path> files = Files.list(folder.resolve("deep/er"))) {
                assertThat(files).extracting(Path::getFileName).containsExactly(Path.of("library.mv.db"));
            }
        }
    }

    @Test
    void aFolderOfAnyNameWillDo() {
        Path odd = folder.resolve("Հայ q's 100% #1 ~ !{} =é");
        try (H2Library library = H2Library.open(odd)) {
            library.apply(Samples.dossier("bridge", 1));
        }
        try (H2Library library = H2Library.open(odd)) {
            assertThat(library.dossiers()).hasSize(1);
        }
    }

    @Test
    @Tag("process")
    void whatAnotherProcessHoldsIsInUse() throws Exception {
        try (Child child = Child.holding(folder)) {
            assertThat(child.line()).isEqualTo("open");
            refused(Reason.IN_USE, "is open in another window or program");
            child.kill();
        }
        H2Library.open(folder).close();
    }

    @Test
    void whatThisProcessHoldsIsInUseToo() {
        try (H2Library library = H2Library.open(folder)) {
            refused(Reason.IN_USE, "is open in another window or program");
            assertThat(library.dossiers()).isEmpty();
        }
        H2Library.open(folder).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "half", "noise", "headless", "torn", "letters"})
    void aDamagedStoreIsReportedAndLeftAsItIs(String damage) throws IOException {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 500));
        }
        byte[] damaged = damage(damage, Files.readAllBytes(store()));
        Files.write(store(), damaged);
        refused(Reason.DAMAGED, "is damaged");
        assertThat(Files.readAllBytes(store())).isEqualTo(damaged);
        refused(Reason.DAMAGED, "is damaged");
    }

    private static byte[] damage(String how, byte[] whole) {
        Random random = new Random(7);
        switch (how) {
            case "empty" -> {
                return new byte[0];
            }
            case "half" -> {
                return Arrays.copyOf(whole, whole.length / 2);
            }
            case "letters" -> {
                return "This is not a store.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            }
            case "noise" -> random.nextBytes(whole);
            case "headless" -> Arrays.fill(whole, 0, 8192, (byte) 0);
            default -> Arrays.fill(whole, 8192, whole.length, (byte) 0x55);
        }
        return whole;
    }

    @Test
    void aStoreOfAnotherProgramIsNotTakenForOurs() throws Exception {
        Connections.create(folder.resolve("library.mv.db")).close();
        byte[] before = Files.readAllBytes(store());
        refused(Reason.DAMAGED, "is damaged");
        assertThat(before).isNotEmpty();
        assertThat(store()).exists();
    }

    @Test
    void aFileThatIsMostlyUnusedIsTidiedWhenItIsOpened() throws IOException {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Everything.add());
            for (int round = 0; round < 6; round++) {
                library.apply(Samples.dossier("bridge", 1_500));
                library.undo();
            }
        }
        long before = Files.size(store());
        try (H2Library library = H2Library.open(folder)) {
            assertThat(Files.size(store())).isLessThan(before / 2);
            assertThat(library.check()).isEmpty();
            assertThat(library.catalogue(library.dossiers().getFirst())).isEqualTo(Everything.add().catalogue());
            assertThat(library.redo()).isPresent();
            assertThat(library.dossier(Samples.BRIDGE).events()).hasSize(1_500);
        }
        assertThat(folder.toFile().list()).containsExactly("library.mv.db");
    }

    @Test
    void aFileInPlaceOfTheFolderIsUnreadable() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "words");
        assertThatThrownBy(() -> H2Library.open(file)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE)).hasMessageContaining(file.toString());
        assertThat(file).hasContent("words");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsUnreadable() {
        assumeThat(folder.toFile().setWritable(false) && !Files.isWritable(folder)).isTrue();
        try {
            refused(Reason.UNREADABLE, "may not be read and written");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aClosedLibrarySaysSo() {
        H2Library library = H2Library.open(folder);
        library.close();
        library.close();
        assertThatThrownBy(library::dossiers).isInstanceOf(StoreException.class).hasMessageContaining("is closed");
        assertThatThrownBy(library::undo).isInstanceOf(StoreException.class).hasMessageContaining("is closed");
    }

    private Path store() {
        return folder.resolve("library.mv.db");
    }

    private void refused(Reason reason, String words) {
        assertThatThrownBy(() -> H2Library.open(folder).close()).isInstanceOfSatisfying(StoreException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(words).hasMessageContaining(store().toString());
    }
}
