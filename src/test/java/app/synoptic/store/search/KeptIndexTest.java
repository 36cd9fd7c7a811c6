package app.synoptic.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.synoptic.domain.DossierId;
import app.synoptic.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An index in its folder: what an edit costs, and what becomes of it whatever befalls the folder.
class KeptIndexTest {

    @TempDir
    private Path library;
    private final IndexedHarbour harbour = new IndexedHarbour();

    @BeforeEach
    void fill() {
        harbour.event("strike", "Dockers stop work").event("curfew", "Curfew in the town").note("Dates are those of the papers.")
                .text("The night shift walked out. Nobody came.").text("Soldiers came by train.");
    }

    private Path folder() {
        return library.resolve("index");
    }

    private SearchIndex index() {
        return SearchIndex.beside(library);
    }

    /// Makes the index and leaves it.
    private void leave() {
        try (SearchIndex index = index()) {
            harbour.keep(index);
        }
        harbour.read.clear();
    }

    @Test
    void writesNothingBeforeItIsToldSomething() {
        index().close();

        assertThat(library).isEmptyDirectory();
    }

    @Test
    void writesOneDocumentForOneEventThatChanged() {
        try (SearchIndex index = index()) {
            assertThat(harbour.keep(index)).isEqualTo(3 + 2 + 3);
            assertThat(harbour.keep(index)).isZero();
            harbour.event("strike", "Porters stop work");

            assertThat(harbour.keep(index)).isEqualTo(1);
            assertThat(harbour.events(index, "porters")).containsExactly("strike");
            assertThat(harbour.events(index, "dockers")).isEmpty();
        }
    }

    @Test
    void takesOutAnEventThatIsGoneAndTakesInOneThatCame() {
        try (SearchIndex index = index()) {
            harbour.keep(index);

            assertThat(harbour.without("strike").event("troops", "Troops arrive").keep(index)).isEqualTo(2);
            assertThat(harbour.events(index, "work")).isEmpty();
            assertThat(harbour.events(index, "troops")).containsExactly("troops");
        }
    }

    @Test
    void writesTheEventsOfANameThatIsSpelledOtherwise() {
        harbour.event("order", "Order", "van Rijn");
        try (SearchIndex index = index()) {
            harbour.keep(index);

            assertThat(harbour.spelling("van Rijn", "van Riin").keep(index)).isEqualTo(1);
            assertThat(harbour.events(index, "riin")).containsExactly("order");
        }
    }

    @Test
    void readsATextOnceForAll() {
        leave();
        try (SearchIndex index = index()) {
            harbour.text("The mayor spoke.").keep(index);

            assertThat(harbour.read).containsExactly(harbour.order.getLast());
            assertThat(harbour.marked(index, "mayor")).containsExactly("mayor");
            assertThat(harbour.marked(index, "night")).containsExactly("night");
        }
    }

    @Test
    void findsWhatItWasLeftWithAndWritesNothingAgain() {
        leave();
        try (SearchIndex index = index()) {
            assertThat(harbour.keep(index)).isZero();
            assertThat(harbour.events(index, "dockers")).containsExactly("strike");
            assertThat(harbour.marked(index, "soldiers")).containsExactly("Soldiers");
            assertThat(harbour.read).isEmpty();
        }
    }

    @Test
    void makesUpForChangesMadeWhileItWasAway() {
        leave();
        harbour.event("strike", "Porters stop work").without("curfew");
        try (SearchIndex index = index()) {
            assertThat(harbour.keep(index)).isEqualTo(2);
            assertThat(harbour.events(index, "porters")).containsExactly("strike");
            assertThat(harbour.events(index, "curfew")).isEmpty();
        }
    }

    @Test
    void makesUpForChangesItWasNotLeftProperlyWith() throws IOException {
        leave();
        SearchIndex killed = index();
        harbour.keep(killed);
        harbour.event("strike", "Porters stop work");
        harbour.keep(killed);
        Path copy = copied();
        killed.close();

        try (SearchIndex index = SearchIndex.beside(copy)) {
            assertThat(harbour.keep(index)).isEqualTo(1);
            assertThat(harbour.events(index, "porters")).containsExactly("strike");
        }
    }

    /// What another process would find had this one been killed.
    private Path copied() throws IOException {
        Path copy = Files.createDirectories(library.resolve("copy").resolve("index"));
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy.getParent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cfs", "cfe", "si", "segments_"})
    void makesItselfAnewWhereAFileIsDamaged(String kind) throws IOException {
        leave();
        for (Path file : files(kind)) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }

        findsAllAgain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cfs", "segments_", "format"})
    void makesItselfAnewWhereAFileIsCutOffOrMissing(String kind) throws IOException {
        leave();
        for (Path file : files(kind)) {
            Files.write(file, new byte[3], StandardOpenOption.TRUNCATE_EXISTING);
        }
        findsAllAgain();
        for (Path file : files(kind)) {
            Files.delete(file);
        }
        findsAllAgain();
    }

    private List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> found = files.filter(file -> file.getFileName().toString().contains(kind)).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    @Test
    void makesItselfAnewWhereItIsOfAnotherVersion() throws IOException {
        leave();
        Files.writeString(folder().resolve("format"), "0 of Lucene 9");

        findsAllAgain();
    }

    @Test
    void makesItselfAnewWhereItWasDeleted() throws IOException {
        leave();
        delete();

        findsAllAgain();
    }

    private void findsAllAgain() {
        harbour.read.clear();
        try (SearchIndex index = index()) {
            harbour.keep(index);
            assertThat(harbour.events(index, "dockers")).containsExactly("strike");
            assertThat(harbour.marked(index, "soldiers")).containsExactly("Soldiers");
            assertThat(harbour.read).hasSize(2);
        }
    }

    @Test
    void goesOnWhereItIsDeletedWhileItIsOpen() throws IOException {
        try (SearchIndex index = index()) {
            harbour.keep(index);
            delete();
            harbour.text("The mayor spoke.").event("strike", "Porters stop work").keep(index);

            assertThat(harbour.events(index, "porters")).containsExactly("strike");
            assertThat(harbour.marked(index, "mayor")).containsExactly("mayor");
            assertThat(harbour.marked(index, "soldiers")).containsExactly("Soldiers");
        }
        findsAllAgainAfter();
    }

    private void findsAllAgainAfter() {
        try (SearchIndex index = index()) {
            harbour.keep(index);
            assertThat(harbour.events(index, "porters")).containsExactly("strike");
            assertThat(harbour.marked(index, "soldiers")).containsExactly("Soldiers");
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void worksWhereItsFolderCannotBeMade() throws IOException {
        Files.writeString(folder(), "a file in the way of the folder");
        Path way = library.resolve("index").resolve("never");
        try (SearchIndex index = SearchIndex.beside(way)) {
            harbour.keep(index);
            assertThat(harbour.marked(index, "soldiers")).containsExactly("Soldiers");
        }
    }

    @Test
    void worksBesideAnotherThatHasItAndLeavesThatAlone() throws IOException {
        try (SearchIndex first = index(); SearchIndex second = index()) {
            harbour.keep(first);
            Files.writeString(folder().resolve("format"), "0 of Lucene 9");
            harbour.keep(second);
            harbour.event("troops", "Troops arrive").keep(first);

            assertThat(harbour.events(first, "troops")).containsExactly("troops");
            assertThat(harbour.marked(second, "soldiers")).containsExactly("Soldiers");
            assertThat(harbour.marked(first, "soldiers")).containsExactly("Soldiers");
        }
    }

    @Test
    void goesOnLaterWhereItWasNotWantedAnyMore() {
        IndexProgress impatient = new IndexProgress() {
            @Override
            public void at(int done, int all) {}

            @Override
            public boolean wanted() {
                return harbour.read.isEmpty();
            }
        };
        try (SearchIndex index = index()) {
            index.keep(harbour.contents(), harbour.reading(), impatient);
            assertThat(harbour.read).hasSize(1);
        }
        try (SearchIndex index = index()) {
            harbour.keep(index);
            assertThat(harbour.marked(index, "soldiers")).containsExactly("Soldiers");
            assertThat(harbour.marked(index, "night")).containsExactly("night");
        }
    }

    @Test
    void saysWhereTheLibraryCannotBeReadAndStaysWhole() {
        try (SearchIndex index = index()) {
            assertThatThrownBy(() -> index.keep(harbour.contents(), _ -> {
                throw new StoreException(StoreException.Reason.FAILED, "no such page", null);
            }, IndexProgress.NONE)).isInstanceOf(StoreException.class).hasMessage("no such page");
            harbour.keep(index);
            assertThat(harbour.marked(index, "soldiers")).containsExactly("Soldiers");
        }
    }

    @Test
    void takesOutDossiersAndTextsThatAreNoLongerKept() {
        leave();
        try (SearchIndex index = index()) {
            index.retain(List.of(new DossierId("another")), List.of(harbour.order.getFirst()));
            IndexedHarbour again = new IndexedHarbour();

            assertThat(again.keep(index)).isZero();
            assertThat(harbour.find(index, "soldiers").sentences()).isEmpty();
            assertThat(harbour.events(index, "dockers")).isEmpty();
            assertThat(harbour.marked(index, "night")).containsExactly("night");
        }
    }

    @Test
    void isReadByItsOwnerAlone() throws IOException {
        assumeTrue(library.getFileSystem().supportedFileAttributeViews().contains("posix"));
        leave();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder()))).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files).isNotEmpty().allSatisfy(file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).endsWith("------"));
        }
    }
}
