package app.synoptic.bibliography.zotero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.synoptic.bibliography.BibliographyWords;
import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.zotero.ZoteroException.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ZoteroLibraryTest {

    @TempDir
    Path folder = Path.of("");

    private Path page = Path.of("");
    private ZoteroStub zotero;

    @BeforeEach
    void listen() throws IOException {
        page = Files.writeString(folder.resolve("my page.html"), "<p>The bridge fell.</p>");
        zotero = new ZoteroStub(page);
    }

    @AfterEach
    void stop() {
        zotero.close();
    }

    @Test
    void tellsCollectionsEachBelowTheOneItLiesIn() {
        assertThat(new ZoteroLibrary(zotero.place()).collections()).extracting(one -> one.depth() + " " + one.name()).containsExactly("0 Bridges", "1 Letters", "0 Dams");
    }

    @Test
    void tellsItemsWithTheirFilesAndOnlyAsks() {
        List<BibliographicItem> items = new ZoteroLibrary(zotero.place()).items("C1");
        assertThat(items).extracting(BibliographicItem::publisher, BibliographicItem::title, item -> String.valueOf(item.published()), BibliographicItem::authors).containsExactly(
                tuple("Vale Courier", "Bridge at Halden collapses into the river", "2023-03-14", List.of("Ida Renn")),
                tuple("Engineers", "What failed", "2023-03", List.of("Roads Agency")));
        assertThat(items).allSatisfy(item -> assertThat(item.files()).containsExactly(page));
        assertThat(zotero.asked()).allMatch(request -> request.startsWith("GET /api/users/0/"));
    }

    private static void silent(ZoteroLibrary library, Reason reason, String words) {
        assertThatThrownBy(library::collections).isInstanceOfSatisfying(ZoteroException.class, silent -> {
            assertThat(silent.reason()).isEqualTo(reason);
            assertThat(BibliographyWords.of(silent)).startsWith(words).endsWith(".");
        });
    }

    @Test
    void saysInOneSentenceWhyThereIsNoAnswer() {
        ZoteroLibrary library = new ZoteroLibrary(zotero.place());
        zotero.answerWith(403);
        silent(library, Reason.OFF, "Zotero does not let other programs ask it");
        zotero.answerWith(200);
        zotero.say("/api/users/0/collections", "{\"half\":");
        silent(library, Reason.ANSWER, "Zotero answered with something");
        zotero.close();
        silent(library, Reason.ABSENT, "Zotero does not answer: start it");
    }

    @Test
    void asksThisComputerAlone() {
        assertThatThrownBy(() -> new ZoteroLibrary(URI.create("http://zotero.example:23119/"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(ZoteroLibrary.HERE).hasToString("http://127.0.0.1:23119/");
    }
}
