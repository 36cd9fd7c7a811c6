package app.synoptic.bibliography.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.synoptic.bibliography.format.BibliographyException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibliographyFileTest {

    /// The same article in each format, as Zotero exports it, and a book of which little is known.
    private static final Map<String, String> SAME = Map.of("a.ris", """
            TY  - NEWS
            TI  - Bridge at Halden collapses into the river
            AU  - Renn, Ida
            AU  - Voss, Karl
            T2  - Vale Courier
            DA  - 2023/03/14/
            UR  - https://courier.example/bridge
            DO  - https://doi.org/10.1000/Bridge.1
            LA  - en-GB
            L1  - files/12/page.html
            ER  -\s

            TY  - BOOK
            TI  - Bridges
            PY  - 1931
            ER  -\s
            """, "a.bib", """
            @article{renn_bridge_2023,
                title = {Bridge at {Halden} collapses into the river},
                author = {Renn, Ida and Voss, Karl},
                journal = {Vale Courier},
                date = {2023-03-14},
                url = {https://courier.example/bridge},
                doi = {10.1000/Bridge.1},
                langid = {en-GB},
                file = {Full Text:files/12/page.html:text/html},
            }

            @book{bridges, title = {Bridges}, year = {1931}}
            """, "a.json", """
            [{"id":"1","type":"article-newspaper","title":"Bridge at Halden collapses into the river","container-title":"Vale Courier","URL":"https://courier.example/bridge",
              "DOI":"10.1000/Bridge.1","language":"en-GB","author":[{"family":"Renn","given":"Ida"},{"family":"Voss","given":"Karl"}],"issued":{"date-parts":[["2023",3,14]]},"file":"files/12/page.html"},
             {"id":"2","type":"book","title":"Bridges","issued":{"date-parts":[[1931]]}}]
            """, "a.rdf", """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/"
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/">
              <bib:Article rdf:about="https://courier.example/bridge"><z:itemType>newspaperArticle</z:itemType>
                <dcterms:isPartOf rdf:resource="#paper"/>
                <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Renn</foaf:surname><foaf:givenName>Ida</foaf:givenName></foaf:Person></rdf:li>
                  <rdf:li><foaf:Person><foaf:surname>Voss</foaf:surname><foaf:givenName>Karl</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
                <link:link rdf:resource="#item_12"/><link:link rdf:resource="#item_13"/>
                <dc:title>Bridge at Halden collapses into the river</dc:title><dc:date>2023-03-14</dc:date><z:language>en-GB</z:language>
                <dc:identifier>DOI 10.1000/Bridge.1</dc:identifier><dc:identifier><dcterms:URI><rdf:value>https://courier.example/bridge</rdf:value></dcterms:URI></dc:identifier></bib:Article>
              <bib:Newspaper rdf:about="#paper"><dc:title>Vale Courier</dc:title></bib:Newspaper>
              <z:Attachment rdf:about="#item_12"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/12/page.html"/><dc:title>Snapshot</dc:title></z:Attachment>
              <bib:Memo rdf:about="#item_13"><rdf:value>a note</rdf:value></bib:Memo>
              <bib:Book rdf:about="#item_14"><z:itemType>book</z:itemType><dc:title>Bridges</dc:title><dc:date>1931</dc:date></bib:Book>
            </rdf:RDF>
            """);

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void saveThePage() throws IOException {
        Files.createDirectories(folder.resolve("files/12"));
        Files.writeString(folder.resolve("files/12/page.html"), "<p>The bridge fell.</p>");
    }

    private List<BibliographicItem> read(String name, String text) throws IOException {
        return BibliographyFile.read(Files.writeString(folder.resolve(name), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ris", "a.bib", "a.json", "a.rdf"})
    void saysTheSameInEveryFormat(String name) throws IOException {
        List<BibliographicItem> items = read(name, SAME.getOrDefault(name, ""));
        assertThat(items).hasSize(2).first().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Bridge at Halden collapses into the river");
            assertThat(item.publisher()).isEqualTo("Vale Courier");
            assertThat(item.authors()).containsExactly("Ida Renn", "Karl Voss");
            assertThat(item.published()).hasToString("2023-03-14");
            assertThat(item.url()).isEqualTo("https://courier.example/bridge");
            assertThat(item.doi()).isEqualTo("10.1000/bridge.1");
            assertThat(item.language()).isEqualTo("en-GB");
            assertThat(item.files()).containsExactly(folder.resolve("files/12/page.html").toAbsolutePath().normalize());
        });
        assertThat(items.getLast().published()).hasToString("1931");
        assertThat(BibliographyFile.meant(folder.resolve(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023/03/14/ | 2023-03-14", "2023 | 2023", "2023-3 | 2023-03", "2023-03-14T09:00:00Z | 2023-03-14", "14 March 2023 | 2023-03-14", "March 2023 | 2023-03", "14.3.2023 | 2023-03-14"})
    void readsDaysAsTheyAreWritten(String written, String date) throws IOException {
        assertThat(read("d.ris", "TY  - NEWS\nTI  - T\nDA  - " + written + "\nER  - \n").getFirst().published()).hasToString(date);
    }

    @Test
    void readsWhatLatexWrites() throws IOException {
        BibliographicItem item = read("l.bib", "@misc{x, title = {Br\\\"ucke {\\'e}t\\'e \\& mehr}, author = {M{\\\"u}ller, J{\\\"o}rg}, month = mar, year = 2023, url = {\\url{https://a.example/b\\_c}}}").getFirst();
        assertThat(item.title()).isEqualTo("Brücke été & mehr");
        assertThat(item.authors()).containsExactly("Jörg Müller");
        assertThat(item.url()).isEqualTo("https://a.example/b_c");
        assertThat(item.published()).hasToString("2023-03");
    }

    private void refuses(String name, String text, Reason reason) {
        assertThatThrownBy(() -> read(name, text)).isInstanceOfSatisfying(BibliographyException.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void refusesWhatIsNone() {
        refuses("none.ris", "nothing of the kind", Reason.NOTHING);
        refuses("half.json", "[{\"type\":\"book\",\"title\":\"Half", Reason.DAMAGED);
        refuses("half.rdf", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><a>", Reason.DAMAGED);
        refuses("half.bib", "@article{x, title = {never closed", Reason.DAMAGED);
        refuses("deep.json", "[".repeat(200_000), Reason.DAMAGED);
        assertThatThrownBy(() -> BibliographyFile.read(folder.resolve("gone.bib"))).isInstanceOf(BibliographyException.class).hasMessage("gone.bib: missing");
    }

    @Test
    void neverLooksOutsideItself() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String rdf = "<!DOCTYPE r [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:dc='d'><dc:Book><dc:title>A &e; B</dc:title></dc:Book></rdf:RDF>";
        Throwable failure = catchThrowable(() -> assertThat(read("x.rdf", rdf).toString()).doesNotContain("the secret"));
        assertThat(failure == null || failure instanceof BibliographyException).isTrue();
        String lol = "<!DOCTYPE l [<!ENTITY a 'lollollol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><x><title>&b;</title></x></rdf:RDF>";
        assertThat(catchThrowable(() -> read("l.rdf", lol))).isInstanceOf(BibliographyException.class);
    }

    @Test
    void readsOrRefusesWhatIsDamaged() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            String name = List.of("a.ris", "a.bib", "a.json", "a.rdf").get(i % 4);
            byte[] whole = SAME.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
            byte[] changed = random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int j = 0; j < 3 && changed.length > 0; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve(name), changed);
            Throwable failure = catchThrowable(() -> BibliographyFile.read(file));
            assertThat(failure == null || failure instanceof BibliographyException).as(i + ": " + failure).isTrue();
        }
    }

    @Test
    void keepsEntriesOfBibtexThatHaveNoKeyOrTheSameAndBlanksThatDoNotBreak(@TempDir Path place) throws IOException {
        Path file = Files.writeString(place.resolve("publishers.bib"), """
                @article{, title = {First},\u00a0doi = {10.1000/1}}\u00a0
                @article{, title = {Second}}
                @article{same, title = {Third}}
                @article{same, title = {Fourth}}
                @techreport{, doi = {10.1000/5}}
                """);
        assertThat(BibliographyFile.read(file)).extracting(BibliographicItem::name).containsExactly("First", "Second", "Third", "Fourth", "DOI 10.1000/5");
    }
}
