package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.affairs.Orrin;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.SourceEdits.DescribeSource;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that come into one of several dossiers of a library.
class ImporterTest {

    private static final DossierId FIRST = new DossierId("first");
    private static final DossierId SECOND = new DossierId("second");

    @TempDir
    Path folder;
    @TempDir
    Path articles;

    private H2Library library;
    private Importer importer;

    @BeforeEach
    void open() {
        library = H2Library.open(folder);
        library.apply(empty(FIRST));
        library.apply(empty(SECOND));
        importer = new Importer(library);
    }

    @AfterEach
    void close() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    private static AddDossier empty(DossierId id) {
        return new AddDossier(new Catalogue(new Dossier(id, "The " + id, Edtf.parse("2023-05-03/2023-05-20"), ZoneOffset.UTC, null,
                List.of(), List.of(), List.of(), List.of()), Map.of()), List.of(), List.of());
    }

    private SourceId described() {
        ImportResult.New added = (ImportResult.New) importer.take(Orrin.first(articles), FIRST);
        Source plain = added.source();
        Editor editor = new Editor(library);
        editor.make(FIRST, new NewEvent(new Event(new EventId("stop"), "The wheel stops", Edtf.parse("2023-05-05"), null, new Kind("stop"),
                Status.HAPPENED, Tier.CORE, List.of(), List.of(), null, List.of(), Map.of()), plain.id(), words(added.text(), Orrin.STOPPED)));
        editor.make(FIRST, new DescribeSource(new Source(plain.id(), "The Orrin Post", "The mill", List.of("A. Clerk"), "en", null,
                Edtf.parse("2023-05-08"), null, null, null, null, null)));
        return plain.id();
    }

    private Passage words(TextId text, String words) {
        int at = library.wording(text).orElseThrow().text().indexOf(words);
        return new Passage(text, at, at + words.length());
    }

    @Test
    void anArticleGoesIntoTheDossierItIsGivenToAlsoWhereAnotherHoldsIt() {
        SourceId known = described();
        ImportResult intake = importer.take(articles.resolve("orrin-post.txt"), SECOND);
        assertThat(intake).isInstanceOfSatisfying(ImportResult.New.class, added -> {
            assertThat(added.dossier()).isEqualTo(SECOND);
            assertThat(added.like()).isEqualTo("The first");
            assertThat(added.source().publisher()).isEqualTo("The Orrin Post");
            assertThat(added.source().authors()).containsExactly("A. Clerk");
            assertThat(added.source().recognition()).isNull();
        });
        assertThat(library.held(FIRST)).hasSize(1);
        assertThat(library.dossier(SECOND).source(known)).isPresent();
        assertThat(importer.take(articles.resolve("orrin-post.txt"), SECOND)).isInstanceOf(ImportResult.AlreadyHeld.class);
        assertThat(importer.take(Orrin.write(articles, "again.txt", Orrin.STOPPED, Orrin.DECIDED, "Other words"), FIRST))
                .isInstanceOf(ImportResult.Recognised.class);
        library.undo();
        library.undo();
        assertThat(library.dossier(SECOND).sources()).isEmpty();
        assertThat(library.held(FIRST)).hasSize(1);
    }

    @Test
    void whatNobodyKnowsIsASourceOfItsOwn() {
        described();
        assertThat(importer.take(Orrin.letter(articles), SECOND)).isInstanceOfSatisfying(ImportResult.New.class, added -> {
            assertThat(added.like()).isNull();
            assertThat(added.source().publisher()).isEqualTo("letter");
        });
    }

    @Test
    void readsOfOtherDossiersNothingButTheirSourcesAndOfItsOwnNothingTwice() throws IOException {
        described();
        List<String> read = new ArrayList<>();
        Library watched = (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] {Library.class}, (_, method, given) -> {
            if (given != null && given.length == 1 && given[0] instanceof DossierId) {
                read.add(method.getName() + " " + given[0]);
            }
            return method.invoke(library, given);
        });
        Importer many = new Importer(watched);
        for (int number = 0; number < 12; number++) {
            Path file = Files.writeString(articles.resolve("note.txt"), "Note %d%n%nNobody knows of the %d boats that lie below the weir.".formatted(number, number));
            assertThat(many.take(file, SECOND)).isInstanceOf(ImportResult.New.class);
            assertThat(many.take(file, SECOND)).isInstanceOf(ImportResult.AlreadyHeld.class);
        }
        assertThat(many.take(articles.resolve("orrin-post.txt"), SECOND)).isInstanceOf(ImportResult.New.class);
        assertThat(read).containsExactlyInAnyOrder("sources second", "held second", "sources first");
        assertThat(library.dossier(SECOND).sources()).extracting(source -> source.id().value()).doesNotHaveDuplicates().hasSize(13);
    }

    @Test
    void knowsOfChangesThatWereMadeBesideIt() throws IOException {
        Path file = Files.writeString(articles.resolve("note.txt"), "A note\n\nNobody knows of the boats that lie below the weir.");
        assertThat(importer.take(file, SECOND)).isInstanceOf(ImportResult.New.class);
        library.undo();
        assertThat(importer.take(file, SECOND)).isInstanceOf(ImportResult.New.class);
        described();
        assertThat(importer.take(file, SECOND)).isInstanceOf(ImportResult.AlreadyHeld.class);
    }
}
