package app.synoptic.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.store.search.SearchIndex;
import app.synoptic.text.find.Query;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.find.FindResults;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How words are found in the library of a folder while it is worked on.
@InWindow
class SearchServiceTest {

    @TempDir
    private Path folder;
    private final CountDownLatch readable = new CountDownLatch(1);
    private H2Library library;
    private DossierId id;
    private Jobs jobs;
    private Workspace workspace;
    private SearchService search;

    @BeforeEach
    void open() {
        library = ShippedLibrary.open(folder);
        id = library.dossiers().getFirst();
        OpenDossier first = DossierLoader.load(library, id);
        jobs = new Jobs(failure -> { throw new AssertionError(failure); });
        workspace = new Workspace();
        workspace.show(first);
        search = new SearchService(slow(), jobs, workspace, SearchIndex.beside(folder));
        workspace.seekWith(search);
    }

    /// The library, of which no text can be read until that is allowed.
    private Library slow() {
        return (Library) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Library.class}, (_, method, arguments) -> {
            if (method.getName().equals("wording")) {
                readable.await();
            }
            try {
                return method.invoke(library, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    @AfterEach
    void close() {
        readable.countDown();
        search.close();
        jobs.close();
        library.close();
    }

    @Test
    void doesNothingBeforeItBegins() {
        readable.countDown();
        assertThat(folder.resolve("index")).doesNotExist();

        search.begin();
        until(_ -> folder.resolve("index").toFile().isDirectory());
    }

    @Test
    void findsEventsAtOnceAndTextsByItselfWhenTheyAreRead() {
        look("csto");
        until(found -> !found.events().isEmpty());
        assertThat(found().whole()).isFalse();
        assertThat(found().texts()).isEmpty();

        readable.countDown();
        until(found -> found.whole() && !found.texts().isEmpty());
        assertThat(found().events()).isNotEmpty();
    }

    @Test
    void answersOnlyWhatWasTypedLast() {
        readable.countDown();
        "protest".chars().forEach(letter ->
                workspace.filter(Filter.NONE.withText(workspace.filterProperty().get().text() + (char) letter)));

        until(found -> found.whole() && found.query().equals(Query.of("protest")));
        assertThat(found().texts()).allSatisfy(hit -> assertThat(hit.snippet().marks()).isNotEmpty());
    }

    @Test
    void findsWhatAnEditMadeOfAnEventWithoutBeingAskedAgain() {
        readable.countDown();
        look("quagmires");
        until(found -> found.whole() && found.events().isEmpty() && !found.query().isEmpty());
        EventId edited = relabel("Quagmire");

        until(found -> found.events().keySet().contains(edited));
    }

    @Test
    void findsInADossierAsItWasWhatStoodThere() {
        readable.countDown();
        EventId edited = relabel("Quagmire");
        look("quagmire");
        until(found -> found.whole() && found.events().containsKey(edited));
        JournalEntry first = library.history().getFirst();
        OpenDossier then = library.past(first.number(), reader -> DossierLoader.load(reader, id));
        workspace.showHistorical(then, first);

        until(found -> found.events().isEmpty());
        workspace.show(DossierLoader.load(library, id));
        until(found -> found.events().containsKey(edited));
    }

    private EventId relabel(String label) {
        Event event = library.dossier(id).events().getFirst();
        new Editor(library).make(id, new Describe(new Event(event.id(), label + "s", event.date(), event.knowable(), event.kind(), event.status(),
                event.tier(), event.actors(), event.places(), event.tags(), event.partOf(), event.note(), event.attestations(), event.silences())), "");
        OpenDossier next = DossierLoader.load(library, KeptTexts.atOnce(library), id, workspace.open());
        workspace.show(next);
        return event.id();
    }

    private void look(String typed) {
        workspace.filter(Filter.NONE.withText(typed));
    }

    private FindResults found() {
        return workspace.foundProperty().get();
    }

    private void until(Predicate<FindResults> condition) {
        Waiting.until(() -> condition.test(found()));
    }
}
