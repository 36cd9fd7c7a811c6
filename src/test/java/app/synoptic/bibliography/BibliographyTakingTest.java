package app.synoptic.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.affairs.Halden;
import app.synoptic.bibliography.BibliographyTaking.Taken;
import app.synoptic.bibliography.MatchedItem.How;
import app.synoptic.bibliography.format.BibliographyFile;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.intake.Importer;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bibliography in a library that holds two of its texts.
@Tag("slow")
class BibliographyTakingTest {

    private static final String RIS = """
            TY  - NEWS
            TI  - Another title for the same page
            T2  - The Vale Courier
            AU  - Renn, Ida
            L1  - courier.html
            ER  -
            TY  - NEWS
            TI  - Three hurt as Halden bridge falls!
            T2  - The Lantern
            DA  - 2023-03-14
            UR  - https://lantern.example/three
            ER  -
            TY  - NEWS
            TI  - Minister promises a temporary bridge for Halden
            T2  - North Post
            DA  - 2023-03-15
            DO  - 10.1000/north
            L1  - northpost.html
            ER  -
            """;

    @TempDir
    Path folder = Path.of("");

    private H2Library library;
    private DossierId dossier;
    private Path ris = Path.of("");

    @BeforeEach
    void open() throws IOException {
        library = ShippedLibrary.open(folder);
        dossier = library.dossiers().getFirst();
        Importer importer = new Importer(library);
        List<Path> pages = Halden.write(folder);
        importer.take(pages.get(0), dossier);
        importer.take(pages.get(1), dossier);
        ris = Files.writeString(folder.resolve("bridge.ris"), RIS);
    }

    @AfterEach
    void close() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    private List<MatchedItem> matched() {
        return ItemMatches.of(BibliographyFile.read(ris), library.dossier(dossier), new HeldFiles(library, dossier), FileProgress.UNWATCHED);
    }

    private Taken take(Set<ItemField> theirs) {
        return take(theirs, FileProgress.UNWATCHED);
    }

    private Taken take(Set<ItemField> theirs, FileProgress progress) {
        return BibliographyTaking.of(BibliographyPlan.of("bridge.ris", matched().stream().map(one -> new ChosenItem(one, theirs)).toList(), library.dossier(dossier)), library, dossier, progress);
    }

    private Source source(String id) {
        return library.sources(dossier).stream().filter(one -> one.id().value().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void knowsSourcesByTextAndTitleAndTellsWhatDiffers() {
        List<MatchedItem> matched = matched();
        assertThat(matched).extracting(MatchedItem::how).containsExactly(How.CONTENT, How.TITLE, How.NEW);
        assertThat(matched.getFirst().differing()).containsExactly(ItemField.PUBLISHER, ItemField.TITLE);
        assertThat(matched.getFirst().filling()).containsExactly(ItemField.AUTHORS);
        assertThat(matched.get(1).differing()).as("a day is no other date than a moment in it").containsExactly(ItemField.TITLE);
        assertThat(BibliographyWords.difference(matched.getFirst(), ItemField.PUBLISHER)).isEqualTo("publisher: “Vale Courier” here, “The Vale Courier” there");
    }

    @Test
    void fillsWhatIsNotKnownAndChangesNothingElseUnlessThatIsChosen() {
        Catalogue before = library.catalogue(dossier);
        Taken taken = take(Set.of());
        assertThat(taken).extracting(Taken::described, Taken::added, Taken::texts).containsExactly(2, 1, 1);
        assertThat(source("vale-courier")).satisfies(one -> {
            assertThat(one.publisher()).isEqualTo("Vale Courier");
            assertThat(one.authors()).containsExactly("Ida Renn");
        });
        assertThat(source("the-lantern").url()).isEqualTo("https://lantern.example/three");
        assertThat(source("north-post")).satisfies(one -> {
            assertThat(one.published()).hasToString("2023-03-15");
            assertThat(one.note()).isEqualTo("DOI 10.1000/north");
        });
        assertThat(library.held(dossier)).extracting(held -> held.source().value()).contains("north-post");
        assertThat(matched()).extracting(MatchedItem::how).as("the next time").containsExactly(How.CONTENT, How.URL, How.CONTENT);
        assertThat(BibliographyWords.summary(take(Set.of()))).containsExactly("Nothing changed: all of it is known.");
        taken.changes().forEach(_ -> library.undo());
        assertThat(library.catalogue(dossier)).isEqualTo(before);
    }

    @Test
    void keepsWhatWasTakenInUntilItIsStoppedAndSaysWhatWasLeftOut() {
        List<String> asked = new ArrayList<>();
        Taken taken = take(Set.of(), (done, all) -> {
            asked.add(done + " of " + all);
            return done < 1;
        });
        assertThat(asked).containsExactly("0 of 2", "1 of 2");
        assertThat(taken).extracting(Taken::added, Taken::texts, Taken::left).containsExactly(1, 0, 1);
        assertThat(library.held(dossier)).extracting(held -> held.source().value()).doesNotContain("north-post");
        assertThat(BibliographyWords.summary(taken)).contains("You stopped it: one file was left out.");
        assertThat(take(Set.of())).extracting(Taken::texts, Taken::left).containsExactly(1, 0);
    }

    @Test
    void comparesNoMoreFilesOnceThatIsNotWanted() {
        assertThatThrownBy(() -> ItemMatches.of(BibliographyFile.read(ris), library.dossier(dossier), new HeldFiles(library, dossier), (done, _) -> done < 1))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void takesTheirsWhereThatIsChosen() {
        take(EnumSet.of(ItemField.PUBLISHER));
        assertThat(source("vale-courier").publisher()).isEqualTo("The Vale Courier");
        assertThat(source("vale-courier").title()).isEqualTo("Bridge at Halden collapses into the river");
        assertThat(library.undoable()).isPresent();
    }

    @Test
    void saysOfAFileThatCannotBeReadWhy() throws IOException {
        Files.write(folder.resolve("northpost.html"), new byte[0]);
        Taken taken = take(Set.of());
        assertThat(taken.added()).isEqualTo(1);
        assertThat(taken.refused()).singleElement().asString().startsWith("northpost.html: there is no text");
    }
}
