package app.synoptic.bibliography.zotero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.zotero.ZoteroAnnotation.Colour;
import app.synoptic.bibliography.zotero.ZoteroAnnotation.Form;
import app.synoptic.bibliography.zotero.ZoteroLibrary.Contents;
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

    private Contents contents(String collection) {
        return new ZoteroLibrary(zotero.place()).contents(collection, true);
    }

    @Test
    void tellsCollectionsEachBelowTheOneItLiesIn() {
        assertThat(new ZoteroLibrary(zotero.place()).collections()).extracting(one -> one.depth() + " " + one.name()).containsExactly("0 Bridges", "1 Letters", "0 Dams");
    }

    @Test
    void tellsItemsWithTheirFilesAndOnlyAsks() {
        List<BibliographicItem> items = new ZoteroLibrary(zotero.place()).contents("C1", false).items();
        assertThat(items).extracting(BibliographicItem::publisher, BibliographicItem::title, item -> String.valueOf(item.published()), BibliographicItem::authors).containsExactly(
                tuple("Vale Courier", "Bridge at Halden collapses into the river", "2023-03-14", List.of("Ida Renn")),
                tuple("Engineers", "What failed", "2023-03", List.of("Roads Agency")));
        assertThat(items).allSatisfy(item -> assertThat(item.files()).containsExactly(page));
        assertThat(zotero.asked()).allMatch(request -> request.startsWith("GET /api/users/0/")).noneMatch(request -> request.contains("children") || request.contains("annotation"));
    }

    @Test
    void tellsWhatIsMarkedInTheFilesOfACollectionInTheOrderOfTheText() {
        List<ZoteroAnnotation> annotations = contents("C1").annotations();
        assertThat(annotations).extracting(ZoteroAnnotation::form, ZoteroAnnotation::words, ZoteroAnnotation::comment, ZoteroAnnotation::page, ZoteroAnnotation::colour, ZoteroAnnotation::tags)
                .containsExactly(tuple(Form.WORDS, "three people were taken to  hospital\nin Ormby", "Who were they?", "2", Colour.USUAL, List.of()),
                        tuple(Form.WORDS, "the police closed the road between Halden and Ormby", "", "", Colour.GREEN, List.of("ferry")),
                        tuple(Form.NOTE, "", "Ask the mayor about this.", "2", Colour.USUAL, List.of()),
                        tuple(Form.PICTURE, "", "", "2", Colour.USUAL, List.of()));
        assertThat(annotations).allSatisfy(one -> assertThat(one.item().title()).startsWith("Bridge at Halden"));
        assertThat(contents(null).annotations()).as("of all items").isEqualTo(annotations);
    }

    @Test
    void asksForListsPageByPage() {
        zotero.items(250);
        assertThat(contents(null).items()).extracting(BibliographicItem::title).hasSize(250).doesNotHaveDuplicates().contains("Report 0", "Report 249");
        assertThat(zotero.asked()).hasSize(3).allMatch(request -> request.contains("limit=100"));
    }

    @Test
    void asksForAnnotationsOfManyFilesAtOnce() {
        StringBuilder items = new StringBuilder("[");
        for (int i = 0; i < 60; i++) {
            items.append(i == 0 ? "" : ",").append("""
                    {"data":{"key":"ITEM%1$d","itemType":"report","title":"Report %1$d"}},{"data":{"key":"FILE%1$d","itemType":"attachment","parentItem":"ITEM%1$d","linkMode":"linked_url"}},%2$s"""
                    .formatted(i, ZoteroStub.annotation("NOTE" + i, "FILE" + i, "highlight", "words " + i, "", "#ffd400", "", "00001", "")));
        }
        zotero.say("/api/users/0/items", items.append("]").toString());
        zotero.say("/api/users/0/collections/C3/items", items.toString());
        assertThat(contents("C3").annotations()).hasSize(60);
        assertThat(zotero.asked()).noneMatch(request -> request.contains("children"));
    }

    @Test
    void takesNoFileOfAnotherComputer() {
        zotero.say("/api/users/0/items/CCCC3333/file/view/url", "file://elsewhere.example/share/page.html");
        assertThat(contents("C1").items().getLast().files()).isEmpty();
    }

    @Test
    void asksThisComputerAlone() {
        assertThatThrownBy(() -> new ZoteroLibrary(URI.create("http://zotero.example:23119/"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(ZoteroLibrary.HERE).hasToString("http://127.0.0.1:23119/");
    }
}
